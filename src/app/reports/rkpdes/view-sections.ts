import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/totals.ts';
import { nihilText } from '../frame/words.ts';
import { alasanNames, isiText, perubahanText, tahapanText, timText } from './words.ts';
import { rkpdesViewText as words } from './view-words.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';

/** What stands around the matrix, as names and values. */
export function viewSections(content: RkpdesContent, kind: ReportKind): readonly FactSection[] {
  const { nihil, catatan } = content;
  const note = { title: words.catatan, rows: filled(['catatan'], words.catatan, catatan) };
  if (nihil) {
    const rows = [row(['nihil', 'alasan'], nihilText.alasan, nihil.alasan)];
    return [{ title: nihilText.title, rows }, note];
  }
  const isPerubahan = kind === 'rkpdes-perubahan';
  return [
    ...(isPerubahan ? [{ title: words.perubahan, rows: perubahanRows(content) }] : []),
    { title: words.paguTitle, rows: paguRows(content) },
    { title: words.tahapan, rows: tahapanRows(content, isPerubahan) },
    { title: words.isi, rows: isiRows(content) },
    { title: words.tim, rows: timRows(content) },
    note,
  ];
}

function perubahanRows({ perubahan: { alasan, penjelasan } }: RkpdesContent): FactRow[] {
  const reason = alasan === null ? '' : alasanNames[alasan];
  return [
    row(['perubahan', 'alasan'], perubahanText.alasan, reason),
    row(['perubahan', 'penjelasan'], perubahanText.penjelasan, penjelasan),
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
      return [row(['pagu', code], sumberDanaName(code), words.paguRow(formatRp(planned), said))];
    });
}

function tahapanRows({ tahapan }: RkpdesContent, isPerubahan: boolean): FactRow[] {
  const day = (value: Tanggal | null) => (value === null ? '' : formatTanggal(value));
  const at = (field: keyof typeof tahapan) => ['tahapan', field];
  const { tanggalMusdes, tanggalMusrenbangdes, nomorPerdes, tanggalPerdes } = tahapan;
  return [
    ...(isPerubahan ? [] : [row(at('tanggalMusdes'), tahapanText.musdes, day(tanggalMusdes))]),
    row(at('tanggalMusrenbangdes'), tahapanText.musrenbangdes, day(tanggalMusrenbangdes)),
    row(at('nomorPerdes'), tahapanText.nomorPerdes, nomorPerdes),
    row(at('tanggalPerdes'), tahapanText.perdes, day(tanggalPerdes)),
  ];
}

function isiRows({ isi }: RkpdesContent): FactRow[] {
  const fields = [
    'evaluasi',
    'prioritasDesa',
    'prioritasKerjaSama',
    'prioritasPenugasan',
    'pelaksana',
  ] as const;
  return fields.map((field) =>
    row(['isi', field], isiText.items[field], isi[field] ? words.there : words.notThere),
  );
}

function timRows({ tim }: RkpdesContent): FactRow[] {
  return [
    row(['tim', 'ketua'], timText.ketua, tim.ketua),
    row(['tim', 'sekretaris'], timText.sekretaris, tim.sekretaris),
    ...filled(['tim', 'anggota'], timText.anggota, tim.anggota),
  ];
}

function row(where: readonly string[], name: string, value: string): FactRow {
  return { where, name, value: value.trim() || '-' };
}

function filled(where: readonly string[], name: string, value: string): FactRow[] {
  return value.trim() === '' ? [] : [row(where, name, value)];
}
