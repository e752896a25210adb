import { useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { useSyncLine } from '../hooks/use-sync-line.ts';
import { SignInSheet } from './sign-in-sheet.tsx';

/** The way to the kecamatan in words; a tap tries now, or asks to sign in when that is what is missing. */
export function SyncStatus() {
  const { sync } = useApp();
  const line = useSyncLine();
  const [isAsking, setAsking] = useState(false);
  if (!line) return <p class="sync-line">&nbsp;</p>;
  const isSignInDue = line.action === 'sign-in';
  return (
    <>
      {isSignInDue ? (
        <button type="button" class="sync-line" onClick={() => setAsking(true)}>
          {line.text}
        </button>
      ) : (
        <p class="sync-line" role="status" onClick={line.action === 'poke' ? sync.poke : undefined}>
          {line.text}
        </p>
      )}
      {isAsking && isSignInDue && <SignInSheet onClose={() => setAsking(false)} />}
    </>
  );
}
