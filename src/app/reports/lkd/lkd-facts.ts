import { type Lembaga, type LkdContent, groupByJenis } from '../../../domain/reports/lkd/schema.ts';
import { enamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import { entryText } from '../frame/entries-words.ts';
import { jenisLkdNames, lkdText, lkdViewText as words } from './words.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';
import { catatanRows } from '../fields/field-rows.ts';
import { lembagaLines, presenceWords } from './lembaga-words.ts';

/** The LKD of a desa as a document: each kind with its lembaga, then who came to the Musrenbangdes. */
export function lkdFacts(content: LkdContent): readonly FactSection[] {
  const sections = groupByJenis(content).map(({ jenis, rows }) => ({
    title: `${jenisLkdNames[jenis]} (${lkdText.count(rows.length)})`,
    rows: rows.map(({ id, lembaga }) => lembagaRow(id, lembaga)),
  }));
  return [
    ...sections,
    { title: words.presence, rows: presenceRows(content) },
    { title: lkdText.sections.catatan, rows: catatanRows(content, lkdText.sections.catatan) },
  ];
}

function lembagaRow(id: string, lembaga: Lembaga): FactRow {
  return {
    where: ['lembaga', id],
    name: lembaga.nama.trim() || entryText.unnamed,
    value: lembagaLines(lembaga).join('\n'),
  };
}

function presenceRows({ musrenbangdes }: LkdContent): FactRow[] {
  return enamJenis.flatMap((jenis) => {
    const said = musrenbangdes[jenis];
    if (said === undefined) return [];
    return [
      { where: ['musrenbangdes', jenis], name: jenisLkdNames[jenis], value: presenceWords(said) },
    ];
  });
}
