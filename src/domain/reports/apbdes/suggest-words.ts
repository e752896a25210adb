import { rekeningName } from '../kode/kode-names.ts';
import { usualSumberDana } from '../kode/sumber-dana.ts';
import type { CodedLine } from './tree.ts';

/** What the codes of a new line suggest: the annex' name, and the source of its kegiatan or the usual one. */
export function suggestWords(
  { rekening, fungsi }: CodedLine,
  others: Readonly<Record<string, CodedLine & { readonly sumberDana: string }>>,
): { readonly uraian: string; readonly sumberDana: string } {
  const sameKegiatan = Object.values(others).findLast((line) => line.fungsi === fungsi);
  const source = fungsi === null ? usualSumberDana(rekening) : sameKegiatan?.sumberDana;
  return { uraian: rekeningName(rekening) ?? '', sumberDana: source ?? '' };
}
