import { numberedLembaga } from '../../../domain/reports/lkd/add-many.ts';
import { emptyLembaga, type JenisLkd, type Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { listEdits } from '../frame/entry-edits.ts';
import { FieldList } from '../fields/field-list.tsx';
import { jenisLkdNames, lkdText } from './words.ts';
import { manyFields, type ManyLembaga } from './fields.ts';
import { useLkdForm } from './use-lkd-form.ts';

const { many: words } = lkdText;
const { put } = listEdits<Lembaga>('lembaga');

interface Props {
  readonly jenis: JenisLkd;
  readonly onClose: () => void;
}

/** `RT 01` to `RT 12` at once, with the SK that appoints them all. */
export function AddManySheet({ jenis, onClose }: Props) {
  const { newLineId } = useApp();
  const { report, content, change } = useLkdForm();
  const kept = useKept<ManyLembaga>(`lkd/banyak/${report}/${jenis}`, {
    awalan: jenisLkdNames[jenis],
    from: 1,
    to: null,
    akhiran: '',
    sk: emptyLembaga.sk,
    mulai: null,
  });
  if (!kept) return null;
  const { awalan, from, to, akhiran, sk, mulai } = kept.content;
  const all =
    from === null || to === null
      ? []
      : numberedLembaga({ jenis, awalan, from, to, akhiran, sk, mulai }, content);
  const submit = async () => {
    await kept.send(async () =>
      change((before) => all.reduce((next, one) => put(newLineId(), one)(next), before)),
    );
    onClose();
  };
  return (
    <Sheet title={words.title(jenisLkdNames[jenis])} onClose={onClose}>
      <FieldList
        fields={manyFields}
        value={kept.content}
        onEdit={(edit) => kept.change(edit(kept.content))}
      />
      <KeptLine kept={kept} on="HP ini" />
      <p role="status">
        {all.length === 0
          ? words.nothing
          : words.preview(all.length, all[0]?.nama ?? '', all.at(-1)?.nama ?? '')}
      </p>
      <Button
        look="main"
        icon="plus"
        wide
        disabled={all.length === 0}
        onClick={() => void submit()}
      >
        {words.submit(all.length)}
      </Button>
    </Sheet>
  );
}
