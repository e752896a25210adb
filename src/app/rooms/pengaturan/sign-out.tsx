import { useState } from 'preact/hooks';
import { isDirty } from '../../../sync/phone/local-draft.ts';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { useApp } from '../../app-context.ts';
import { signOut } from '../../account/sign-out.ts';
import { useLive } from '../../kit/use-live.ts';
import { useRead } from '../../kit/use-read.ts';
import { createBrowserPush } from '../../device/browser-push.ts';
import { keluarText } from '../../account/words.ts';
import { Button } from '../../kit/button.tsx';

/** Leaving asks first, and says what of the work is only here. */
export function SignOut() {
  const app = useApp();
  const [isAsking, setAsking] = useState(false);
  const state = useRead((read) => read.syncState());
  const drafts = useRead((read) => read.localDrafts());
  const files = useLive(() => app.phone.files.list(), []);
  const waiting = files?.filter((file) => file.state === 'waiting').length ?? 0;
  const unsent = (state?.queued ?? 0) + (drafts?.filter(isDirty).length ?? 0) + waiting;
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {keluarText.action}
      </Button>
      {isAsking && (
        <ConfirmWork
          title={keluarText.title}
          lead={unsent > 0 ? keluarText.unsent(unsent) : keluarText.allSent}
          yes={unsent > 0 ? keluarText.yesUnsent : keluarText.yes}
          no={keluarText.no}
          isDanger={unsent > 0}
          onYes={() => signOut(app, createBrowserPush(window))}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}
