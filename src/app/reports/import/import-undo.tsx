import { useApp } from '../../app-context.ts';
import { useMe } from '../../account/use-me.ts';
import { Button } from '../../kit/button.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useLive } from '../../kit/use-live.ts';
import { useForm } from '../frame/form-context.ts';
import { importText as words } from './words.ts';

/** Runs what puts a table into the draft and keeps what stood there, on this device, until it is put back. */
export function useUndoableImport(): (work: () => void) => Promise<void> {
  const { phone } = useApp();
  const note = useImportNote();
  const { keeper } = useForm();
  return async (work) => {
    const before = keeper.content.value;
    work();
    const after = keeper.content.value;
    const parts = Object.entries(before).filter(([part, value]) => after[part] !== value);
    await phone.notes.edit(note, () => ({ content: Object.fromEntries(parts), base: {} }));
  };
}

/** The way back from the last import of this report; nothing where there was none. */
export function ImportUndo() {
  const { phone } = useApp();
  const note = useImportNote();
  const { change } = useForm();
  const [isBusy, run] = useBusy();
  const kept = useLive(() => phone.notes.read(note), [note.key]);
  if (!kept) return null;
  const undo = async () => {
    change((content) => ({ ...content, ...kept.content }));
    await phone.notes.edit(note, () => null);
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

function useImportNote() {
  const { person } = useMe();
  const { report } = useForm();
  return { person, key: `impor/${report}` };
}
