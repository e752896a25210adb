import { type DuRkpdesContent, computeDuRkpdesTotals } from './schema.ts';

/** What a list shows of a DU-RKPDes without opening it; whole rupiah. */
export function summarizeDuRkpdes(content: DuRkpdesContent) {
  const usulanCount = Object.keys(content.usulan).length;
  return { total: computeDuRkpdesTotals(content).total, usulanCount };
}
