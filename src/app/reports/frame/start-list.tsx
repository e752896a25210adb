import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Confirm } from '../../kit/confirm.tsx';
import { Icon } from '../../kit/icon.tsx';
import { replaceText as words } from './words.ts';

interface Props<Source> {
  readonly lead: string;
  readonly sources: readonly Source[];
  readonly titleOf: (source: Source) => string;
  readonly leadOf: (source: Source) => string;
  /** What the draft holds already, and would lose; without it nothing is asked. */
  readonly loses?: string | false;
  readonly onTake: (source: Source) => void;
  /** Other ways to begin. */
  readonly children?: ComponentChildren;
}

/** Earlier reports on this phone that a draft may be filled from. */
export function StartList<Source>(props: Props<Source>) {
  const { lead, sources, titleOf, leadOf, loses, onTake, children } = props;
  const [asked, setAsked] = useState<Source | null>(null);
  return (
    <section class="stack">
      <p>{lead}</p>
      {sources.map((source) => (
        <button
          key={titleOf(source)}
          type="button"
          class="card list-row"
          onClick={() => (loses ? setAsked(source) : onTake(source))}
        >
          <Icon name="copy" />
          <span class="list-words">
            <strong>{titleOf(source)}</strong>
            <span class="small muted">{leadOf(source)}</span>
          </span>
          <Icon name="forward" />
        </button>
      ))}
      {children}
      {asked !== null && (
        <Confirm
          title={words.title}
          yes={words.replace}
          no={words.keep}
          isDanger
          onYes={() => {
            setAsked(null);
            onTake(asked);
          }}
          onNo={() => setAsked(null)}
          lead={loses}
        />
      )}
    </section>
  );
}
