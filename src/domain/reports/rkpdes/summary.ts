import { type RkpdesContent, computeRkpdesTotals } from './schema.ts';

/** What a list shows of an RKPDes without opening it; whole rupiah. */
export function summarizeRkpdes(content: RkpdesContent) {
  return {
    total: computeRkpdesTotals(content).total,
    kegiatanCount: Object.keys(content.kegiatan).length,
    /** Null while it is not set. */
    tanggalPerdes: content.tahapan.tanggalPerdes,
    isNihil: content.nihil !== null,
  };
}
