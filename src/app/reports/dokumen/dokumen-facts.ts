import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { dokumenDefinitions } from '../../../domain/reports/dokumen/definitions.ts';
import type { DokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import { bidangLppd, kategoriAset } from '../../../domain/reports/dokumen/schema.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { asetTotals } from '../../../domain/reports/dokumen/totals.ts';
import {
  bidangLppdNames,
  dokumenFieldNames,
  dokumenKindText,
  dokumenText as words,
  kategoriNames,
} from './words.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';

/** A document by its head, then what its kind asks for. */
export function dokumenFacts(content: DokumenContent, kind: DokumenKind): readonly FactSection[] {
  const { asks } = dokumenDefinitions[kind];
  return [
    { title: words.sections.dokumen, rows: headRows(content, kind) },
    ...(asks.includes('bidang')
      ? [{ title: words.sections.bidang, rows: bidangRows(content) }]
      : []),
    ...(asks.includes('aset') ? [{ title: words.sections.aset, rows: asetRows(content) }] : []),
  ];
}

function headRows(content: DokumenContent, kind: DokumenKind): FactRow[] {
  const { asks } = dokumenDefinitions[kind];
  const { periode, ringkasan, catatan } = content;
  const row = (field: string, value: string, name = nameOf(field)): FactRow => ({
    where: [field],
    name,
    value: value.trim() || '-',
  });
  const years = words.years(periode.mulai ?? '-', periode.selesai ?? '-');
  return [
    row('nomor', content.nomor, dokumenKindText[kind].nomor),
    row('tanggal', day(content.tanggal), dokumenKindText[kind].tanggal),
    ...(asks.includes('pelantikan')
      ? [row('tanggalPelantikan', day(content.tanggalPelantikan))]
      : []),
    ...(asks.includes('musdes') ? [row('tanggalMusdes', day(content.tanggalMusdes))] : []),
    ...(asks.includes('periode') ? [row('periode', years)] : []),
    row('kepalaDesa', content.kepalaDesa),
    ...(ringkasan.trim() === '' ? [] : [row('ringkasan', ringkasan)]),
    ...(catatan.trim() === '' ? [] : [row('catatan', catatan)]),
  ];
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

function day(tanggal: Tanggal | null): string {
  return tanggal === null ? '' : formatTanggal(tanggal);
}

function nameOf(field: string): string {
  return dokumenFieldNames[field] ?? field;
}
