import type { IsLibur, Instant, Tanggal } from '../basics/tanggal.ts';
import { addHariKerja, hariBetween, tanggalInWib } from '../basics/tanggal.ts';
import type { FilingDoc } from '../standing/report-doc.ts';

/** The three moments that tell whether a phone's word about its own filing can be taken. */
interface FilingTimes extends Pick<FilingDoc['times'], 'filedAt' | 'seenServerAt'> {
  readonly receivedAt: Instant;
}

interface TimelinessInput extends FilingTimes {
  readonly due: Tanggal | null;
  /** Working days a filing may travel without signal after the deadline. */
  readonly graceHariKerja?: number;
  readonly isLibur: IsLibur;
}

export type Timeliness =
  | { readonly kind: 'on-time' }
  | { readonly kind: 'on-time-in-grace' }
  /** Calendar days from the deadline to receipt. */
  | { readonly kind: 'late'; readonly hari: number }
  | { readonly kind: 'no-deadline' };

/** Fair time: signal is not the desa's fault, so a filing made in time may arrive in the grace. */
export function judgeTimeliness(input: TimelinessInput): Timeliness {
  const { due, filedAt, receivedAt, graceHariKerja = 3, isLibur } = input;
  if (due === null) return { kind: 'no-deadline' };
  const receivedOn = tanggalInWib(receivedAt);
  if (receivedOn <= due) return { kind: 'on-time' };
  const isInGrace =
    tanggalInWib(filedAt) <= due &&
    receivedOn <= addHariKerja(due, graceHariKerja, isLibur) &&
    isPlausibleClock(input);
  if (isInGrace) return { kind: 'on-time-in-grace' };
  return { kind: 'late', hari: hariBetween(due, receivedOn) };
}

/** Not before the last server time that phone saw, not after receipt. Instants sort as text. */
function isPlausibleClock({ filedAt, receivedAt, seenServerAt }: FilingTimes): boolean {
  return seenServerAt !== null && seenServerAt <= filedAt && filedAt <= receivedAt;
}
