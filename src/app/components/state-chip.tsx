import type { ReportState } from '../../domain/workflow/documents.ts';
import { stateNames } from '../text/states.ts';

export type Tone = 'idle' | 'info' | 'good' | 'warn' | 'bad';

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
}

export function StateChip({ state }: Props) {
  return (
    <span class="chip" data-tone={stateTones[state]}>
      {stateNames[state]}
    </span>
  );
}
