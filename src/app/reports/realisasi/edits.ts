import { suggestWords } from '../../../domain/reports/apbdes/suggest-words.ts';
import type { RealisasiContent, RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import type { UsedCode } from '../../../domain/reports/kode/used-first.ts';
import { listEdits } from '../frame/entry-edits.ts';

export const lineEdits = listEdits<RealisasiLine>('lines');

/** A realisasi that no line of the budget holds. */
export function outsideLine(
  { rekening, fungsi }: UsedCode,
  others: RealisasiContent['lines'],
): RealisasiLine {
  return {
    rekening,
    fungsi,
    ...suggestWords({ rekening, fungsi }, others),
    anggaran: null,
    realisasi: null,
  };
}
