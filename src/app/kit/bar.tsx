import type { Tone } from './tone.ts';

interface Props {
  readonly label: string;
  /** The full length; at or below 0 the bar is empty. */
  readonly of: number;
  readonly value: number;
  readonly tone?: Tone;
  /** Value and whole as words, e.g. `Rp 1.000 dari Rp 2.000`. */
  readonly words: string;
}

/** A part of a whole as a length; the words beside it say the same. */
export function Bar({ label, of, value, tone = 'info', words }: Props) {
  const percent = of > 0 ? Math.min(Math.max((value / of) * 100, 0), 100) : 0;
  return (
    <div
      class="bar"
      data-tone={tone}
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
      aria-valuetext={words}
    >
      <span style={{ width: `${percent}%` }} />
    </div>
  );
}
