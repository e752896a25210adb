import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePlaceName } from '../office/use-place-name.ts';
import { shellText } from './words.ts';
import { Icon } from '../kit/icon.tsx';
import { Nav } from './nav.tsx';
import { useSyncLine } from './use-sync-line.ts';
import { SignInSheet } from '../account/sign-in-sheet.tsx';
import { useApp } from '../app-context.ts';
import { phoneNotices, type PhoneNotice } from './phone-notices.ts';
import { useRead } from '../kit/use-read.ts';
import { useNow } from '../kit/use-now.ts';
import { StorageFull } from '../store/storage-error.ts';
import { kitText } from '../kit/words.ts';
import { Button, IconButton } from '../kit/button.tsx';

interface Props {
  /** Without it the name of the desa or kecamatan stands there. */
  readonly title?: string;
  /** How the thing on this page stands, in place of the way to the kecamatan. */
  readonly stage?: string | undefined;
  /** Where the arrow leads; a page with an arrow has one task and no menu. */
  readonly back?: string;
  /** Buttons at the right of the top bar. */
  readonly actions?: ComponentChildren;
  readonly width?: 'text' | 'wide';
  /** Its parts stand apart from one another. */
  readonly stack?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of every page of a signed-in person. */
export function Page(props: Props) {
  const { title, stage, back, actions, width = 'text', stack, children } = props;
  const place = usePlaceName();
  const heading = title ?? place;
  useEffect(() => {
    document.title = `${heading} · ${shellText.appName}`;
  }, [heading]);
  return (
    <div class="page" data-nav={back === undefined ? '' : undefined}>
      <a class="skip" href="#isi">
        {shellText.skip}
      </a>
      <header class="topbar">
        {back !== undefined && (
          <a class="icon-button" href={back} aria-label={shellText.back}>
            <Icon name="back" />
          </a>
        )}
        <div class="topbar-words">
          <h1>{heading}</h1>
          <SyncStatus stage={stage} />
        </div>
        {actions}
      </header>
      <Notices />
      <main class="main" id="isi" data-width={width} tabIndex={-1}>
        {stack ? <div class="stack">{children}</div> : children}
      </main>
      {back === undefined && <Nav />}
    </div>
  );
}

/**
 * How the thing on the page stands, else the way to the kecamatan; a tap asks to sign in when that is what is
 * missing.
 */
function SyncStatus({ stage }: Pick<Props, 'stage'>) {
  const line = useSyncLine();
  const [isAsking, setAsking] = useState(false);
  if (!line) return <p class="sync-line">&nbsp;</p>;
  const { isSignInDue, isWaiting } = line;
  const text = line.isStuck ? line.text : (stage ?? line.text);
  return (
    <>
      {isSignInDue ? (
        <button
          type="button"
          class="sync-line"
          data-waiting={isWaiting}
          onClick={() => setAsking(true)}
        >
          {text}
        </button>
      ) : (
        <p class="sync-line" data-waiting={isWaiting} role="status">
          {text}
        </p>
      )}
      {isAsking && isSignInDue && <SignInSheet onClose={() => setAsking(false)} />}
    </>
  );
}

/** Lines under the top bar that can be put away until the page is opened again. */
function Notices() {
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
