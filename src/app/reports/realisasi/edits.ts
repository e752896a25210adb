import { suggestWords } from '../../../domain/reports/apbdes/suggest-words.ts';
import type { RealisasiContent, RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { changeEntry, putEntry, removeEntry } from '../frame/entry-edits.ts';

/** An edit of the whole content, by what was done to a part of it. */
type Edit = (content: RealisasiContent) => RealisasiContent;

export function putLine(id: string, line: RealisasiLine): Edit {
  return (content) => ({ ...content, lines: putEntry(content.lines, id, line) });
}

export function changeLine(id: string, fields: Partial<RealisasiLine>): Edit {
  return (content) => ({ ...content, lines: changeEntry(content.lines, id, fields) });
}

export function removeLine(id: string): Edit {
  return (content) => ({ ...content, lines: removeEntry(content.lines, id) });
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
  return {
    rekening,
    fungsi,
    ...suggestWords({ rekening, fungsi }, others),
    anggaran: null,
    realisasi: null,
  };
}
