import { rekeningName } from '../../../domain/reports/kode/kode-names.ts';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';

/** What a line is called: its own words, else the annex'. */
export function lineTitle({ uraian, rekening }: Pick<ApbdesLine, 'uraian' | 'rekening'>): string {
  return uraian.trim() || rekeningName(rekening) || rekening;
}
