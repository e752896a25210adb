import type { CommandId } from '../../../domain/basics/ids.ts';
import { periksaText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { SaveLine } from '../../keeper/save-line.tsx';
import { useKeeper } from '../../keeper/use-keeper.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { joined, type Disk } from '../../keeper/disk.ts';
import type { Phone } from '../../store/phone.ts';
import { withRemark } from './judge-filing.ts';

interface Props {
  readonly filing: CommandId;
  readonly where: readonly string[];
  /** What the remark is about, in words. */
  readonly place: string;
  readonly onClose: () => void;
}

/** One remark, on disk with every key. */
export function RemarkSheet({ filing, where, place, onClose }: Props) {
  const path = where.join('/');
  const keeper = useKeeper(`${filing}/${path}`, ({ phone }) =>
    createRemarkDisk(phone, filing, where),
  );
  if (!keeper) return null;
  const text = String(keeper.content.value['text']);
  const write = (next: string) => keeper.change((all) => ({ ...all, text: next }));
  return (
    <Sheet title={words.remarkOn} onClose={onClose}>
      <p>
        <strong>{place}</strong>
      </p>
      <TextField
        label={words.remarkLabel}
        hint={words.remarkHelp}
        value={text}
        onInput={write}
        rows={4}
        maxLength={2000}
      />
      {(text !== '' || keeper.state.value !== 'saved') && (
        <SaveLine state={keeper.state.value} retry={() => void keeper.flush()} on="perangkat ini" />
      )}
      <Button look="main" wide onClick={onClose}>
        {words.done}
      </Button>
      {text !== '' && (
        <Button icon="trash" wide onClick={() => write('')}>
          {words.remove}
        </Button>
      )}
    </Sheet>
  );
}

/** One remark of a verifikator, in the row of all that they write of the filing until the verdict. */
function createRemarkDisk(
  { read, write }: Pick<Phone, 'read' | 'write'>,
  filing: CommandId,
  where: readonly string[],
): Disk {
  const path = where.join('/');
  const there = async () => {
    const remarks = await read.remarks(filing);
    return { text: remarks.find((one) => one.where.join('/') === path)?.text ?? '' };
  };
  return {
    open: there,
    read: there,
    write: async (mine, base) => {
      const text = String(joined({ base, mine, theirs: await there() })['text']);
      const remarks = await read.remarks(filing);
      await write.setRemarks(filing, withRemark(remarks, { where: [...where], text }));
    },
    words: () => `catatan-periksa/${filing}/${path}`,
  };
}
