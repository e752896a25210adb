import type { ApbdesContent, ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { suggestWords } from '../../../domain/reports/apbdes/suggest-words.ts';

/** An edit of the whole content, by what was done to a part of it. */
type Edit = (content: ApbdesContent) => ApbdesContent;

/** Takes a ground of a Perubahan in, or out again. */
export function toggleAlasan(alasan: string): Edit {
  return (content) => {
    const chosen = content.alasanPerubahan ?? [];
    const others = chosen.filter((one) => one !== alasan);
    return {
      ...content,
      alasanPerubahan: others.length < chosen.length ? others : [...chosen, alasan],
    };
  };
}

/** Lines of an import or an earlier budget, after those there or in their place. */
export function addLines(lines: ApbdesContent['lines'], mode: 'append' | 'replace'): Edit {
  return (content) => ({
    ...content,
    lines: mode === 'append' ? { ...content.lines, ...lines } : lines,
  });
}

/** A line as the codes suggest it: the annex' name, the usual source, no amount yet. */
export function newLine(
  {
    rekening,
    fungsi,
    isPerubahan,
  }: { readonly rekening: string; readonly fungsi: string | null; readonly isPerubahan: boolean },
  others: ApbdesContent['lines'],
): ApbdesLine {
  return {
    rekening,
    fungsi,
    ...suggestWords({ rekening, fungsi }, others),
    anggaran: null,
    // A line that the murni did not have was 0 before the change.
    sebelum: isPerubahan ? (0 as ApbdesLine['sebelum']) : null,
    volume: '',
    satuan: '',
  };
}
