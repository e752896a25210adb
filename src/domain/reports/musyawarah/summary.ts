import type { Tanggal } from '../../basics/tanggal.ts';
import { countMusyawarah } from './counts.ts';
import type { MusyawarahContent } from './schema.ts';

/** What a list shows of a musyawarah without opening it. */
interface MusyawarahSummary {
  readonly tanggal: Tanggal | null;
  readonly orang: number;
  readonly L: number;
  readonly P: number;
  /** Distinct kinds of LKD present, 0 to 6. */
  readonly lkdKindCount: number;
  readonly usulanCount: number;
  /** Whole rupiah, of the usulan that name it. */
  readonly perkiraanBiaya: number;
}

export function summarizeMusyawarah(content: MusyawarahContent): MusyawarahSummary {
  const { orang, L, P, lkdKindCount } = countMusyawarah(content);
  const usulan = Object.values(content.usulan);
  return {
    tanggal: content.acara.tanggal,
    orang,
    L,
    P,
    lkdKindCount,
    usulanCount: usulan.length,
    perkiraanBiaya: usulan.reduce((sum, { perkiraanBiaya }) => sum + (perkiraanBiaya ?? 0), 0),
  };
}
