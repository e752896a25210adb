import { Chip } from '../kit/chip.tsx';
import type { Tone } from '../kit/tone.ts';
import type { ReportState } from '../../domain/standing/report-doc.ts';
import { nihilName, stateNames, unsentState } from './words.ts';

export const stateTones: Readonly<Record<ReportState | 'belum', Tone>> = {
  belum: 'idle',
  draf: 'idle',
  diajukan: 'info',
  diperiksa: 'info',
  dikembalikan: 'bad',
  diterima: 'good',
};

interface Props {
  readonly state: ReportState | 'belum';
  /** Only this device knows of it yet: nothing is shown as done that the server has not. */
  readonly isUnsent?: boolean;
  readonly isNihil?: boolean | undefined;
}

export function StateChip({ state, isUnsent = false, isNihil = false }: Props) {
  const name = stateNames[state];
  return (
    <>
      <Chip tone={isUnsent ? 'idle' : stateTones[state]}>
        {isUnsent ? unsentState(name) : name}
      </Chip>
      {isNihil && <Chip>{nihilName}</Chip>}
    </>
  );
}
