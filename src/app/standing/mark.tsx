import { markText } from './words.ts';

/** Clock: only on this phone. One tick: at the server. Two: a verifikator opened it. Two green: accepted. */
export type MarkKind = keyof typeof markText;

const shapes: Readonly<Record<MarkKind, string>> = {
  phone: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16M12 8v4l3 2',
  received: 'm6 12 4 5 9-11',
  opened: 'm2 12 4 5 9-11M11 16l1 1 9-11',
  accepted: 'm2 12 4 5 9-11M11 16l1 1 9-11',
};

interface Props {
  readonly kind: MarkKind;
  /** Its short word beside it; without, the long one is read aloud. */
  readonly withText?: boolean;
}

export function Mark({ kind, withText = false }: Props) {
  const { short, long } = markText[kind];
  return (
    <span class="mark" data-mark={kind} title={long}>
      <svg
        viewBox="0 0 24 24"
        width="1.5em"
        height="1.5em"
        fill="none"
        stroke="currentColor"
        stroke-width={kind === 'accepted' ? 3 : 2.25}
        stroke-linecap="round"
        stroke-linejoin="round"
        role="img"
        aria-label={long}
      >
        <path d={shapes[kind]} />
      </svg>
      {withText && <span aria-hidden="true">{short}</span>}
    </span>
  );
}
