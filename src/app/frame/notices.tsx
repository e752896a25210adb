import { useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { phoneNotices, type PhoneNotice } from './phone-notices.ts';
import { useRead } from '../kit/use-read.ts';
import { useNow } from '../kit/use-now.ts';
import { StorageFull } from '../store/storage-error.ts';
import { kitText } from '../kit/words.ts';
import { shellText } from './words.ts';
import { Button, IconButton } from '../kit/button.tsx';

/** Lines under the top bar that can be put away until the page is opened again. */
export function Notices() {
  const { bridge, sync: sender } = useApp();
  const now = useNow();
  const sync = useRead((read) => read.syncState());
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  if (!sync) return null;
  const condition = {
    updateOffered: bridge.updateOffered.value,
    isFull: sender.progress.value.fault instanceof StorageFull,
    sync,
    now,
  };
  const shown = phoneNotices(condition).filter(({ kind }) => !dismissed.includes(kind));
  return (
    <div class="notices" role="status">
      {shown.map((notice) => (
        <div
          key={notice.kind}
          class="notice"
          data-tone={notice.kind === 'update' ? 'info' : 'warn'}
        >
          <p>{wordsOf(notice)}</p>
          {notice.kind === 'update' && (
            <Button onClick={bridge.applyUpdate}>{shellText.update.apply}</Button>
          )}
          <IconButton
            icon="close"
            label={kitText.close}
            onClick={() => setDismissed([...dismissed, notice.kind])}
          />
        </div>
      ))}
    </div>
  );
}

function wordsOf(notice: PhoneNotice): string {
  switch (notice.kind) {
    case 'full':
      return shellText.storageFull;
    case 'update':
      return shellText.update.offered;
    case 'clock':
      return shellText.clockWrong(notice.minutes, notice.isAhead);
    case 'offline':
      return shellText.longOffline(notice.days);
  }
}
