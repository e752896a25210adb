import { rekeningName } from '../../../domain/reports/apbdes/kode-rekening.ts';
import { usualSumberDana } from '../../../domain/reports/apbdes/sumber-dana.ts';
import type { RealisasiContent, RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';

/** An edit of the whole content, by what was done to a part of it. */
export type Edit = (content: RealisasiContent) => RealisasiContent;

export function putLine(id: string, line: RealisasiLine): Edit {
  return (content) => ({ ...content, lines: { ...content.lines, [id]: line } });
}

export function changeLine(id: string, fields: Partial<RealisasiLine>): Edit {
  return (content) => {
    const line = content.lines[id];
    return line ? putLine(id, { ...line, ...fields })(content) : content;
  };
}

export function removeLine(id: string): Edit {
  return (content) => ({
    ...content,
    lines: Object.fromEntries(Object.entries(content.lines).filter(([other]) => other !== id)),
  });
}

/** Changes fields of one of the objects beside the lines. */
export function changePart<Part extends 'kas' | 'perdes' | 'musdes'>(
  part: Part,
  fields: Partial<RealisasiContent[Part]>,
): Edit {
  return (content) => ({ ...content, [part]: { ...content[part], ...fields } });
}

export interface OutsideCode {
  readonly rekening: string;
  readonly fungsi: string | null;
}

/** A realisasi that no line of the budget holds. */
export function outsideLine(
  { rekening, fungsi }: OutsideCode,
  others: RealisasiContent['lines'],
): RealisasiLine {
  const sameKegiatan = Object.values(others).findLast((line) => line.fungsi === fungsi);
  const source = fungsi === null ? usualSumberDana(rekening) : sameKegiatan?.sumberDana;
  return {
    rekening,
    fungsi,
    uraian: rekeningName(rekening) ?? '',
    sumberDana: source ?? '',
    anggaran: null,
    realisasi: null,
  };
}
