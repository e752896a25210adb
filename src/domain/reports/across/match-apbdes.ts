import { plus } from '../../basics/rupiah.ts';
import { fungsiName } from '../kode/kode-names.ts';
import type { ApbdesContent } from '../apbdes/schema.ts';
import { type RkpdesContent, biayaOf } from '../rkpdes/schema.ts';
import { ppDesa } from '../../basics/pp-desa.ts';

/** A kegiatan as the plan and the budget have it; whole rupiah, null on the side that does not have it. */
interface KegiatanPair {
  readonly fungsi: string;
  readonly nama: string;
  readonly rkpdes: number | null;
  readonly apbdes: number | null;
  /** The first row or line of it on each side. */
  readonly rkpdesId: string | null;
  readonly apbdesId: string | null;
}

/**
 * V5: the kegiatan of RKPDes and APBDes side by side, by kode fungsi. Bidang 5 is matched by sub bidang,
 * since programs write `5.3.00` and `5.3.01` for the same. Rows without a kode match nothing.
 */
export function matchApbdes(rkpdes: RkpdesContent, apbdes: ApbdesContent): readonly KegiatanPair[] {
  const pairs = new Map<string, KegiatanPair>();
  for (const [id, row] of Object.entries(rkpdes.kegiatan)) {
    if (row.fungsi === null) continue;
    const pair = pairs.get(matchKey(row.fungsi)) ?? { ...NO_PAIR, fungsi: row.fungsi };
    pairs.set(matchKey(row.fungsi), {
      ...pair,
      nama: pair.nama || row.nama.trim() || (fungsiName(row.fungsi) ?? ''),
      rkpdes: plus(pair.rkpdes ?? 0, biayaOf(row)),
      rkpdesId: pair.rkpdesId ?? id,
    });
  }
  for (const [id, line] of Object.entries(apbdes.lines)) {
    if (line.fungsi === null || !line.rekening.startsWith('5')) continue;
    const pair = pairs.get(matchKey(line.fungsi)) ?? { ...NO_PAIR, fungsi: line.fungsi };
    pairs.set(matchKey(line.fungsi), {
      ...pair,
      nama: pair.nama || (fungsiName(line.fungsi) ?? ''),
      apbdes: plus(pair.apbdes ?? 0, line.anggaran ?? 0),
      apbdesId: pair.apbdesId ?? id,
    });
  }
  return [...pairs.values()].toSorted((a, b) => (a.fungsi < b.fungsi ? -1 : 1));
}

/** The article is read; that amounts are compared with the pagu of the RKPDes is from the lembar evaluasi. */
export const V5_BASIS = `${ppDesa('118(7)')}; lembar evaluasi aspek 3 (konsistensi kebijakan)`;

const NO_PAIR = { nama: '', rkpdes: null, apbdes: null, rkpdesId: null, apbdesId: null } as const;

function matchKey(fungsi: string): string {
  return fungsi.startsWith('5.') ? fungsi.split('.').slice(0, 2).join('.') : fungsi;
}
