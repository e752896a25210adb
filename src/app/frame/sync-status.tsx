import { useState } from 'preact/hooks';
import { useSyncLine } from './use-sync-line.ts';
import { SignInSheet } from '../account/sign-in-sheet.tsx';

/** The way to the kecamatan in words; a tap asks to sign in when that is what is missing. */
export function SyncStatus() {
  const line = useSyncLine();
  const [isAsking, setAsking] = useState(false);
  if (!line) return <p class="sync-line">&nbsp;</p>;
  const { isSignInDue } = line;
  return (
    <>
      {isSignInDue ? (
        <button type="button" class="sync-line" onClick={() => setAsking(true)}>
          {line.text}
        </button>
      ) : (
        <p class="sync-line" role="status">
          {line.text}
        </p>
      )}
      {isAsking && isSignInDue && <SignInSheet onClose={() => setAsking(false)} />}
    </>
  );
}
