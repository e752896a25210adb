import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { type RkpdesContent, computeRkpdesTotals } from '../../../domain/reports/rkpdes/schema.ts';
import { nihilText } from '../frame/words.ts';
import type { DrawnSection } from '../fields/field.ts';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';
import { isiSection, perubahanSection, tahapanSection, timSection } from './fields.ts';
import { rkpdesViewText as words } from './view-words.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';

/** What stands around the matrix, as names and values. */
export function viewSections(content: RkpdesContent, kind: ReportKind): readonly FactSection[] {
  const { nihil } = content;
  const note = { title: words.catatan, rows: catatanRows(content, words.catatan) };
  if (nihil) {
    const value = nihil.alasan.trim() || '-';
    return [
      {
        title: nihilText.title,
        rows: [{ where: ['nihil', 'alasan'], name: nihilText.alasan, value }],
      },
      note,
    ];
  }
  const rowsOf = (section: DrawnSection) => sectionFacts(section, content, { kind }).rows;
  return [
    ...(kind === 'rkpdes-perubahan'
      ? [{ title: words.perubahan, rows: rowsOf(perubahanSection) }]
      : []),
    { title: words.paguTitle, rows: paguRows(content) },
    { title: words.tahapan, rows: rowsOf(tahapanSection) },
    { title: words.isi, rows: rowsOf(isiSection) },
    { title: words.tim, rows: rowsOf(timSection) },
    note,
  ];
}

function paguRows(content: RkpdesContent): FactRow[] {
  const { bySumberDana } = computeRkpdesTotals(content);
  const codes = new Set([...Object.keys(content.pagu), ...bySumberDana.keys()]);
  return [...codes]
    .filter((code) => code !== '')
    .flatMap((code) => {
      const pagu = content.pagu[code] ?? null;
      const planned = bySumberDana.get(code) ?? 0;
      if (pagu === null && planned === 0) return [];
      const said = pagu === null ? words.noPagu : formatRp(pagu);
      const value = words.paguRow(formatRp(planned), said);
      return [{ where: ['pagu', code], name: sumberDanaName(code), value }];
    });
}
