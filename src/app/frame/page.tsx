import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePlaceName } from '../office/use-place-name.ts';
import { shellText } from './words.ts';
import { Icon } from '../kit/icon.tsx';
import { Nav } from './nav.tsx';
import { Notices } from './notices.tsx';
import { useSyncLine } from './use-sync-line.ts';
import { SignInSheet } from '../account/sign-in-sheet.tsx';

interface Props {
  /** Without it the name of the desa or kecamatan stands there. */
  readonly title?: string;
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
export function Page({ title, back, actions, width = 'text', stack, children }: Props) {
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
          <SyncStatus />
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

/** The way to the kecamatan in words; a tap asks to sign in when that is what is missing. */
function SyncStatus() {
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
