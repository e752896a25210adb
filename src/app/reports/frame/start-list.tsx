import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Confirm } from '../../kit/confirm.tsx';
import { Icon } from '../../kit/icon.tsx';

interface Words {
  readonly lead: string;
  readonly replaceTitle: string;
  readonly replaceLead: (count: number) => string;
  readonly replace: string;
  readonly keep: string;
}

interface Props<Source> {
  readonly words: Words;
  readonly sources: readonly Source[];
  readonly titleOf: (source: Source) => string;
  readonly leadOf: (source: Source) => string;
  /** What the draft holds already, and would lose; nothing is asked where that is nothing. */
  readonly count: number;
  readonly onTake: (source: Source) => void;
  /** Other ways to begin. */
  readonly children?: ComponentChildren;
}

/** Earlier reports on this phone that a draft may be filled from. */
export function StartList<Source>(props: Props<Source>) {
  const { words, sources, titleOf, leadOf, count, onTake, children } = props;
  const [asked, setAsked] = useState<Source | null>(null);
  return (
    <section class="stack">
      <p>{words.lead}</p>
      {sources.map((source) => (
        <button
          key={titleOf(source)}
          type="button"
          class="card list-row"
          onClick={() => (count === 0 ? onTake(source) : setAsked(source))}
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
          title={words.replaceTitle}
          yes={words.replace}
          no={words.keep}
          isDanger
          onYes={() => {
            setAsked(null);
            onTake(asked);
          }}
          onNo={() => setAsked(null)}
        >
          <p>{words.replaceLead(count)}</p>
        </Confirm>
      )}
    </section>
  );
}
