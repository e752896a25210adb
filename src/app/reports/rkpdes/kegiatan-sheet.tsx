import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { Icon } from '../../components/icon.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { rkpdesFindingText } from '../../text/rkpdes-findings.ts';
import { kegiatanText as words } from '../../text/rkpdes.ts';
import { about } from '../frame/form-context.ts';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { BidangField } from './bidang-field.tsx';
import { changeKegiatan, putKegiatan } from './edits.ts';
import { KegiatanFields } from './kegiatan-fields.tsx';
import { KodeLine } from './kode-line.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  readonly onCopied: (id: string) => void;
  readonly onRemove: () => void;
}

/** One kegiatan under the hands; every key goes to disk, there is nothing to save. */
export function KegiatanSheet({ id, onClose, onCopied, onRemove }: Props) {
  const { newLineId } = useApp();
  const { content, change, findings, remarks } = useRkpdesForm();
  const row = content.kegiatan[id];
  useFieldInAddress();
  if (!row)
    return (
      <Sheet title={words.title} onClose={onClose}>
        <p>{words.gone}</p>
      </Sheet>
    );
  const copy = () => {
    const copied = newLineId();
    change(putKegiatan(copied, row));
    onCopied(copied);
  };
  return (
    <Sheet key={id} title={words.title} onClose={onClose}>
      {about(remarks, 'kegiatan', id).map(({ text }, index) => (
        <p key={index} class="line-remark">
          <Icon name="remark" size={20} />
          {text}
        </p>
      ))}
      <KodeLine
        fungsi={row.fungsi}
        used={Object.values(content.kegiatan).map(({ fungsi }) => fungsi)}
        onPick={(fungsi) => change(changeKegiatan(id, { fungsi }))}
      />
      {row.fungsi === null && (
        <BidangField
          value={row.bidang}
          hint={words.bidangHint}
          onChange={(bidang) => change(changeKegiatan(id, { bidang }))}
        />
      )}
      <KegiatanFields id={id} row={row} />
      <FindingList findings={about(findings, 'kegiatan', id)} sentence={rkpdesFindingText} />
      <Button look="main" wide onClick={onClose}>
        {words.done}
      </Button>
      <div class="row">
        <Button icon="copy" onClick={copy}>
          {words.copy}
        </Button>
        <Button icon="trash" look="danger" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </Sheet>
  );
}
