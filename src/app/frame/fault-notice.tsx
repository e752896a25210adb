import { useEffect } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { jobFault, tellFault } from '../kit/job-fault.ts';
import { Sheet } from '../kit/sheet.tsx';
import { StorageClosed, StorageFull } from '../store/storage-error.ts';
import { faultText as words } from './words.ts';

/** What a job threw, over whatever is open: every one ends, and says how to go on. */
export function FaultNotice() {
  useEffect(() => {
    const tell = ({ reason }: PromiseRejectionEvent) => tellFault(reason);
    // A button that throws at once, such as a browser that does not print. Without a fault in it: layout's own.
    const tellThrown = ({ error }: ErrorEvent) => error && tellFault(error);
    window.addEventListener('unhandledrejection', tell);
    window.addEventListener('error', tellThrown);
    return () => {
      window.removeEventListener('unhandledrejection', tell);
      window.removeEventListener('error', tellThrown);
    };
  }, []);
  const told = jobFault.value;
  if (told === null) return null;
  const close = () => void (jobFault.value = null);
  return (
    <Sheet title={words.title} onClose={close}>
      <p role="alert">{adviceOn(told.fault)}</p>
      {told.fault instanceof Error && (
        <p class="small muted">
          {told.fault.name}: {told.fault.message}
        </p>
      )}
      <Button look="main" wide onClick={close}>
        {words.close}
      </Button>
    </Sheet>
  );
}

function adviceOn(fault: unknown): string {
  if (fault instanceof StorageFull) return words.full;
  if (fault instanceof StorageClosed) return words.closed;
  const name = fault instanceof DOMException ? fault.name : null;
  if (name === 'NotReadableError' || name === 'NotFoundError') return words.file;
  if (fault instanceof TypeError && /fetch|import|load/i.test(fault.message)) return words.noLine;
  return words.other;
}
