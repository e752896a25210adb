import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { daysLeft } from '../../domain/obligations/clock-of.ts';
import { countdownText } from './words.ts';
import { Chip } from '../kit/chip.tsx';
import type { Tone } from '../kit/tone.ts';

interface Props {
  readonly today: Tanggal;
  readonly due: Tanggal | null;
}

/** Calendar days left to a deadline, in words and tone. */
export function Countdown({ today, due }: Props) {
  if (due === null) return <Chip>{countdownText.none}</Chip>;
  const left = daysLeft(today, due);
  return <Chip tone={toneOf(left)}>{wordsOf(left)}</Chip>;
}

/** A week ahead is when a person should begin to hurry. */
const SOON_DAYS = 7;

function toneOf(left: number): Tone {
  if (left < 0) return 'bad';
  return left <= SOON_DAYS ? 'warn' : 'idle';
}

function wordsOf(left: number): string {
  if (left < 0) return countdownText.late(-left);
  return left === 0 ? countdownText.today : countdownText.left(left);
}
