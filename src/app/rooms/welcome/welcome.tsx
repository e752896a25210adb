import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** The frame of the pages before anybody is signed in. */
export function Welcome({ title, lead, children }: Props) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main class="welcome">
      <div class="welcome-brand">
        <img src="/icon.svg" alt="" width="64" height="64" />
        <h1>{title}</h1>
        <p class="muted">{lead}</p>
      </div>
      {children}
    </main>
  );
}
