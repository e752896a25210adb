import type { Content } from '../../../domain/standing/report-doc.ts';
import { useApp } from '../../app-context.ts';
import { useMe } from '../../account/use-me.ts';
import { withRoom } from '../../files/with-room.ts';
import { useRoom } from '../../keeper/use-room.ts';
import { Button } from '../../kit/button.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useLive } from '../../kit/use-live.ts';
import { useForm } from '../frame/form-context.ts';
import { importText as words } from './words.ts';

/**
 * Puts a table into the draft, and what stood there beside it on this device until it is put back: in one
 * write, for a page that dies in between had no way back. False when the draft before it is not on disk.
 */
export function useUndoableImport(): (work: () => void) => Promise<boolean> {
  const change = useChangeWithNote();
  return (work) =>
    change(work, (before, after) =>
      Object.fromEntries(Object.entries(before).filter(([part, value]) => after[part] !== value)),
    );
}

/** The way back from the last import of this report; nothing where there was none. */
export function ImportUndo() {
  const { phone } = useApp();
  const note = useImportNote();
  const { change } = useForm();
  const changeWithNote = useChangeWithNote();
  const [isBusy, run] = useBusy();
  const kept = useLive(() => phone.notes.read(note), [note.key]);
  if (!kept) return null;
  const undo = async () => {
    await changeWithNote(
      () => change((content) => ({ ...content, ...kept.content })),
      () => null,
    );
  };
  return (
    <section class="card stack">
      <p>{words.undoLead}</p>
      <Button busy={isBusy} onClick={() => run(undo)}>
        {words.undo}
      </Button>
    </section>
  );
}

/** Changes the draft, and with it the note that leads back from there. */
function useChangeWithNote() {
  const { phone } = useApp();
  const { key } = useImportNote();
  const { report, keeper } = useForm();
  const makeRoom = useRoom();
  return async (
    work: () => void,
    noteOf: (before: Content, after: Content) => Content | null,
  ): Promise<boolean> => {
    if (!(await keeper.flush())) return false;
    await keeper.send(async () => {
      const base = keeper.content.value;
      work();
      const content = keeper.content.value;
      const edited = { content, base, note: { key, content: noteOf(base, content) } };
      try {
        await withRoom(() => phone.write.editDraftWithNote(report, edited), makeRoom);
      } catch (fault) {
        // Else it would go to the disk with the next key, without its note.
        keeper.change(() => base);
        throw fault;
      }
      return content;
    });
    await keeper.rest();
    return true;
  };
}

function useImportNote() {
  const { person } = useMe();
  const { report } = useForm();
  return { person, key: `impor/${report}` };
}
