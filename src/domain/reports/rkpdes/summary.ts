import type { RkpdesContent } from './schema.ts';
import { computeRkpdesTotals } from './totals.ts';

/** What a list shows of an RKPDes without opening it; whole rupiah. */
interface RkpdesSummary {
  readonly total: number;
  readonly kegiatanCount: number;
  /** ISO day of the Perdes; null while it is not set. */
  readonly tanggalPerdes: string | null;
  readonly isNihil: boolean;
}

export function summarizeRkpdes(content: RkpdesContent): RkpdesSummary {
  return {
    total: computeRkpdesTotals(content).total,
    kegiatanCount: Object.keys(content.kegiatan).length,
    tanggalPerdes: content.tahapan.tanggalPerdes,
    isNihil: content.nihil !== null,
  };
}
