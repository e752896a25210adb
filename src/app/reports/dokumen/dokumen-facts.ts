import { formatRp } from '../../../domain/basics/rupiah.ts';
import { dokumenDefinitions } from '../../../domain/reports/dokumen/definitions.ts';
import type { DokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { bidangLppd, kategoriAset, asetTotals } from '../../../domain/reports/dokumen/schema.ts';
import { dokumenFieldNames, dokumenSection } from './fields.ts';
import { bidangLppdNames, dokumenText as words, kategoriNames } from './words.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';

/** A document by its head, then what its kind asks for. */
export function dokumenFacts(content: DokumenContent, kind: DokumenKind): readonly FactSection[] {
  const { asks } = dokumenDefinitions[kind];
  return [
    headSection(content, kind),
    ...(asks.includes('bidang')
      ? [{ title: words.sections.bidang, rows: bidangRows(content) }]
      : []),
    ...(asks.includes('aset') ? [{ title: words.sections.aset, rows: asetRows(content) }] : []),
  ];
}

/** Its number and its day come first, whatever its rule asks for. */
function headSection(content: DokumenContent, kind: DokumenKind): FactSection {
  const { title, rows } = sectionFacts(dokumenSection, content, { kind });
  const isFirst = ({ where: [head] }: FactRow) => head === 'nomor' || head === 'tanggal';
  const note = catatanRows(content, dokumenFieldNames['catatan'] ?? '');
  return {
    title,
    rows: [...rows.filter(isFirst), ...rows.filter((row) => !isFirst(row)), ...note],
  };
}

function bidangRows({ bidang }: DokumenContent): FactRow[] {
  return bidangLppd.map((one) => ({
    where: ['bidang', one],
    name: bidangLppdNames[one],
    value: bidang[one] ? words.included : words.notIncluded,
  }));
}

function asetRows(content: DokumenContent): FactRow[] {
  const rows = kategoriAset.map((kategori) => {
    const { jumlah = null, nilai = null } = content.aset[kategori] ?? {};
    const value = words.aset(String(jumlah ?? '-'), nilai === null ? '-' : formatRp(nilai));
    return { where: ['aset', kategori], name: kategoriNames[kategori], value };
  });
  const { jumlah, nilai } = asetTotals(content);
  const total = words.aset(String(jumlah), formatRp(nilai));
  return [...rows, { where: ['aset'], name: words.total, value: total }];
}
