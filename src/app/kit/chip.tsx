import type { ComponentChildren } from 'preact';
import type { Tone } from './tone.ts';

interface Props {
  readonly tone?: Tone | undefined;
  readonly children: ComponentChildren;
}

/** A state in a word or two. */
export function Chip({ tone, children }: Props) {
  return (
    <span class="chip" data-tone={tone}>
      {children}
    </span>
  );
}
