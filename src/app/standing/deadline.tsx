import { Countdown } from './countdown.tsx';
import { formatTanggal, type Tanggal } from '../../domain/basics/tanggal.ts';
import type { Deadline } from '../../domain/obligations/deadline-of.ts';
import type { Obligation } from '../../domain/obligations/obligations.ts';
import type { TightChain } from '../../domain/obligations/tight-chain.ts';
import type { Timeliness } from '../../domain/obligations/timeliness.ts';
import { deadlineText as words } from './deadline-words.ts';
import { timelinessText } from './words.ts';
import { Chip } from '../kit/chip.tsx';
import { Icon } from '../kit/icon.tsx';
import type { Tone } from '../kit/tone.ts';
import { Basis } from './basis.tsx';

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

function TimelinessChip({ timeliness }: { readonly timeliness: Timeliness }) {
  if (timeliness.kind === 'no-deadline') return null;
  return (
    <Chip tone={tones[timeliness.kind]}>
      {timeliness.kind === 'late'
        ? timelinessText.late(timeliness.hari)
        : timelinessText[timeliness.kind]}
    </Chip>
  );
}

interface WordsProps {
  readonly deadline: Deadline;
  readonly obligation: Obligation;
}

/** The date in full. */
export function DeadlineWords({ deadline, obligation }: WordsProps) {
  const { evaluation } = obligation.rule;
  if (deadline.kind === 'correct')
    return (
      <>
        {deadline.due && evaluation
          ? words.correct(formatTanggal(deadline.due), evaluation.correctionHariKerja)
          : words.correctAnyTime}
      </>
    );
  if (deadline.kind !== 'file') return null;
  return <>{deadline.due ? words.due(formatTanggal(deadline.due)) : words.noDue}</>;
}

/** What the date rests on, and whether anybody has read it there. */
export function DeadlineBasis({ deadline, obligation }: WordsProps) {
  const { basis, verified, rule } = obligation;
  if (deadline.kind === 'correct') return <Basis text={rule.evaluation?.correctionBasis ?? ''} />;
  return <Basis text={verified === 'unverified' ? `${basis}; ${words.unverified}` : basis} />;
}

/** A5b, where time is too short for every step to take all it may. */
export function TightNote({ tight: { end, setBy } }: { readonly tight: TightChain }) {
  return (
    <p class="owed-note" data-tone="warn">
      <Icon name="warning" size={20} />
      <span>{words.tight(formatTanggal(end), formatTanggal(setBy))}</span>
    </p>
  );
}
