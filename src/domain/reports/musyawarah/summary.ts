import { sumOf } from '../../basics/rupiah.ts';
import { countMusyawarah } from './people.ts';
import type { MusyawarahContent } from './schema.ts';

/** What a list shows of a musyawarah without opening it. */
export function summarizeMusyawarah(content: MusyawarahContent) {
  const { orang, L, P, lkdKindCount } = countMusyawarah(content);
  const usulan = Object.values(content.usulan);
  return {
    tanggal: content.acara.tanggal,
    orang,
    L,
    P,
    /** Distinct kinds of LKD present, 0 to 6. */
    lkdKindCount,
    usulanCount: usulan.length,
    /** Whole rupiah, of the usulan that name it. */
    perkiraanBiaya: sumOf(usulan.map(({ perkiraanBiaya }) => perkiraanBiaya)),
  };
}
