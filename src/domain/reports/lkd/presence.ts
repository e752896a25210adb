import { type RelatedReport, readRelated } from '../report-rules.ts';
import { countMusyawarah } from '../musyawarah/people.ts';
import { plannedTahun } from '../musyawarah/planned-tahun.ts';
import { musyawarahContentSchema } from '../musyawarah/schema.ts';
import { type EnamJenis, enamJenis } from '../kode/enam-jenis.ts';
import type { LkdContent } from './schema.ts';

/** Which of the six kinds came to the Musrenbangdes held in the year, and how that is known. */
export interface Presence {
  /** The daftar hadir of the filed Musrenbangdes report, else what the desa says in this report. */
  readonly source: 'musrenbangdes' | 'lkd';
  /** The tahun that it planned. */
  readonly planned: number;
  /** Null = not said. */
  readonly byJenis: Readonly<Record<EnamJenis, boolean | null>>;
}

export function presenceOf(
  { musrenbangdes }: Pick<LkdContent, 'musrenbangdes'>,
  related: readonly RelatedReport[],
  tahun: number,
): Presence {
  const planned = plannedTahun(tahun);
  const key = { kind: 'musrenbangdes', tahun: planned } as const;
  const meeting = readRelated(related, key, musyawarahContentSchema);
  if (!meeting)
    return { source: 'lkd', planned, byJenis: perJenis((jenis) => musrenbangdes[jenis] ?? null) };
  const { perLkd } = countMusyawarah(meeting);
  return { source: 'musrenbangdes', planned, byJenis: perJenis((jenis) => perLkd[jenis] > 0) };
}

function perJenis(read: (jenis: EnamJenis) => boolean | null): Presence['byJenis'] {
  const entries = enamJenis.map((jenis) => [jenis, read(jenis)] as const);
  return Object.fromEntries(entries) as Presence['byJenis']; // every kind is in the list
}
