import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggalShort } from '../../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { ORGAN_YEARS } from '../../../domain/reports/bumdes/aktif.ts';
import { labaOf } from '../../../domain/reports/bumdes/laba.ts';
import type { BumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import type { BumdesContent, Organ } from '../../../domain/reports/bumdes/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import {
  auditNames,
  bumdesFieldNames,
  bumdesText,
  bumdesViewText as words,
  jabatanNames,
  jenisNames,
  tahapNames,
} from './words.ts';
import { nihilText } from '../frame/words.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';
import { sortOrgan, sortUnit } from './sort-entries.ts';

/** A BUMDes report as a document: names and values, in the order they are read. */
export function bumdesFacts(content: BumdesContent, kind: BumdesKind): readonly FactSection[] {
  const catatan = { title: name('catatan'), rows: textRow(['catatan'], content.catatan) };
  if (content.nihil) {
    const rows = [{ where: ['nihil'], name: nihilText.alasan, value: content.nihil.alasan || '-' }];
    return [{ title: words.nihil, rows }, catatan];
  }
  return [
    { title: bumdesText.sections.profil, rows: profilRows(content) },
    { title: bumdesText.sections.organ, rows: organRows(content) },
    { title: bumdesText.sections.unit, rows: unitRows(content) },
    { title: bumdesText.sections.keuangan, rows: moneyRows(content) },
    { title: bumdesText.sections.kegiatan, rows: kegiatanRows(content) },
    ...(kind === 'bumdes-tahunan'
      ? [{ title: bumdesText.sections.musdes, rows: yearRows(content) }]
      : []),
    catatan,
  ];
}

function profilRows({ profil }: BumdesContent): FactRow[] {
  const { profil: names } = bumdesText;
  const row = (field: string, label: string, value: string): FactRow => ({
    where: ['profil', field],
    name: label,
    value: value || '-',
  });
  return [
    row('nama', names.nama, profil.nama),
    row('jenis', names.jenis, profil.jenis ? jenisNames[profil.jenis] : ''),
    row('alamat', names.alamat, profil.alamat),
    row('tahap', names.tahap, profil.tahap ? tahapNames[profil.tahap] : ''),
    row('nomor', names.nomor, profil.nomor),
    row('perdes', name('perdes'), numberAndDate(profil.perdes)),
    row('sertifikat', name('sertifikat'), numberAndDate(profil.sertifikat)),
  ];
}

function organRows({ organ }: BumdesContent): FactRow[] {
  return sortOrgan(organ).map(([id, one]) => ({
    where: ['organ', id],
    name: jabatanNames[one.jabatan],
    value: [one.nama || '-', ...termOf(one)].join('\n'),
  }));
}

function termOf({ jabatan, mulai, periodeKe }: Organ): string[] {
  const last = lastDayOf({ mulai, selesai: null }, ORGAN_YEARS);
  if (jabatan === 'penasihat' || !mulai || !last) return [];
  const term = words.since(formatTanggalShort(mulai), formatTanggalShort(last));
  return [periodeKe === null ? term : `${term}, ${words.periodeKe(periodeKe)}`];
}

function unitRows({ unit }: BumdesContent): FactRow[] {
  return sortUnit(unit).map(([id, { nama, bidang, aktif }]) => ({
    where: ['unit', id],
    name: nama || '-',
    value: [bidang, aktif === null ? '' : aktif ? words.unitAktif : words.unitTidak]
      .filter(Boolean)
      .join(', '),
  }));
}

function moneyRows({ laporan }: BumdesContent): FactRow[] {
  const row = (field: string, amount: number | null): FactRow => ({
    where: ['laporan', field],
    name: name(field),
    value: amount === null ? '-' : formatRp(amount),
  });
  const { omzet, biaya, aset, modal, bagiHasil, penyertaanModal } = laporan;
  return [
    row('omzet', omzet),
    row('biaya', biaya),
    row('laba', labaOf(laporan)),
    row('aset', aset),
    row('modal', modal),
    row('bagiHasil', bagiHasil),
    row('penyertaanModal', penyertaanModal),
  ];
}

function kegiatanRows({ laporan }: BumdesContent): FactRow[] {
  const { aktif, tenagaKerja, alasan, kendala } = laporan;
  const said = aktif === null ? '-' : aktif ? bumdesText.aktif : bumdesText.tidakAktif;
  const people = tenagaKerja === null ? '-' : words.people(tenagaKerja);
  return [
    { where: ['laporan', 'aktif'], name: name('aktif'), value: said },
    ...(aktif === false ? textRow(['laporan', 'alasan'], alasan) : []),
    { where: ['laporan', 'tenagaKerja'], name: name('tenagaKerja'), value: people },
    ...textRow(['laporan', 'kendala'], kendala),
  ];
}

function yearRows({ pertanggungjawaban: year }: BumdesContent): FactRow[] {
  const row = (field: string, value: string | null): FactRow => ({
    where: ['pertanggungjawaban', field],
    name: name(field),
    value: value || '-',
  });
  const { musdes } = bumdesText;
  const diterima = year.diterima ? musdes.diterima : musdes.ditolak;
  const published = [day(year.tanggalPublikasi), year.caraPublikasi].filter(Boolean).join(', ');
  return [
    row('tanggalMusdes', day(year.tanggalMusdes)),
    row('diterima', year.diterima === null ? null : diterima),
    row('tanggalPublikasi', published),
    row('auditOleh', year.auditOleh && auditNames[year.auditOleh]),
    ...textRow(['pertanggungjawaban', 'tanggalAudit'], day(year.tanggalAudit)),
    ...textRow(['pertanggungjawaban', 'hasilAudit'], year.hasilAudit),
  ];
}

/** A row only when something is written. */
function textRow(where: readonly string[], value: string): FactRow[] {
  return value.trim() === '' ? [] : [{ where, name: name(where.at(-1) ?? ''), value }];
}

function numberAndDate({ nomor, tanggal }: BumdesContent['profil']['perdes']): string {
  return [nomor, day(tanggal)].filter(Boolean).join(', ');
}

function day(tanggal: Tanggal | null): string {
  return tanggal === null ? '' : formatTanggalShort(tanggal);
}

function name(field: string): string {
  return bumdesFieldNames[field] ?? field;
}
