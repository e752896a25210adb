import { formatTanggal } from '../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Timeliness } from '../../domain/obligations/timeliness.ts';
import type { Deadline } from '../selectors/deadline-of.ts';
import { berandaText } from '../text/beranda.ts';
import { timelinessText } from '../text/states.ts';
import { Countdown } from './countdown.tsx';
import type { Tone } from './state-chip.tsx';

interface ChipProps {
  readonly deadline: Deadline;
  readonly today: Tanggal;
}

/** Days left, or how it went. */
export function DeadlineChip({ deadline, today }: ChipProps) {
  if (deadline.kind === 'on-its-way') return null;
  if (deadline.kind === 'filed') return <TimelinessChip timeliness={deadline.timeliness} />;
  return deadline.due && <Countdown today={today} due={deadline.due} />;
}

const tones: Readonly<Record<Timeliness['kind'], Tone>> = {
  'on-time': 'good',
  'on-time-in-grace': 'good',
  late: 'bad',
  'no-deadline': 'idle',
};

export function TimelinessChip({ timeliness }: { readonly timeliness: Timeliness }) {
  if (timeliness.kind === 'no-deadline') return null;
  return (
    <span class="chip" data-tone={tones[timeliness.kind]}>
      {timeliness.kind === 'late'
        ? timelinessText.late(timeliness.hari)
        : timelinessText[timeliness.kind]}
    </span>
  );
}

interface WordsProps {
  readonly deadline: Deadline;
  /** The articles of the obligation. */
  readonly basis: string;
}

/** The date in full and what it rests on. */
export function DeadlineWords({ deadline, basis }: WordsProps) {
  if (deadline.kind === 'correct')
    return (
      <>
        {berandaText.correct(formatTanggal(deadline.due))}
        <br />
        {berandaText.basis(berandaText.correctBasis)}
      </>
    );
  return (
    <>
      {deadline.kind === 'file' && (
        <>
          {deadline.due ? berandaText.due(formatTanggal(deadline.due)) : berandaText.noDue}
          <br />
        </>
      )}
      {berandaText.basis(basis)}
    </>
  );
}
