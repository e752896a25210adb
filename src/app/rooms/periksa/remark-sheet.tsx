import type { CommandId } from '../../../domain/basics/ids.ts';
import { periksaText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { createRemarkDisk } from './remark-disk.ts';
import { SaveLine } from '../../keeper/save-line.tsx';
import { useKeeper } from '../../keeper/use-keeper.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';

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
