import { formatTanggal, formatTanggalShort, tanggalOf } from '../../../domain/basics/tanggal.ts';
import type { BumdesContent, Pertanggungjawaban } from '../../../domain/reports/bumdes/schema.ts';
import { labaOf } from '../../../domain/reports/bumdes/schema.ts';
import { area, choice, count, date, rupiah, sum, text, type Section } from '../fields/field.ts';
import { auditNames, bumdesText as words } from './words.ts';

export const keuanganSection: Section<BumdesContent> = {
  bagian: 'keuangan',
  title: words.sections.keuangan,
  at: 'laporan',
  fields: [
    {
      key: 'omzet',
      control: rupiah,
      label: 'Omzet',
      hint: 'Seluruh penjualan dan pendapatan usaha, sebelum dikurangi biaya. Dari laporan laba rugi.',
    },
    {
      key: 'biaya',
      control: rupiah,
      label: 'Biaya',
      hint: 'Seluruh biaya usaha, termasuk gaji. Dari laporan laba rugi.',
    },
    { key: 'laba', control: sum(labaOf), label: 'Laba/(rugi)' },
    {
      key: 'aset',
      control: rupiah,
      label: 'Aset',
      hint: 'Jumlah aset pada akhir periode. Dari laporan posisi keuangan (neraca).',
    },
    {
      key: 'modal',
      control: rupiah,
      label: 'Modal (ekuitas)',
      hint: 'Modal sendiri pada akhir periode (aset dikurangi utang). Boleh minus bila merugi.',
    },
    {
      key: 'bagiHasil',
      control: rupiah,
      label: 'Bagi hasil ke desa',
      hint: 'Bagian laba yang disetor ke kas desa pada periode ini; rekening 4.1.1.01 di APBDes.',
    },
    {
      key: 'penyertaanModal',
      control: rupiah,
      label: 'Penyertaan modal desa',
      hint: 'Uang yang disetor desa pada periode ini; rekening 6.2.2 di APBDes. Isi 0 bila tidak ada.',
    },
  ],
};

export const kegiatanSection: Section<BumdesContent> = {
  bagian: 'kegiatan',
  title: words.sections.kegiatan,
  hasCatatan: true,
  at: 'laporan',
  fields: [
    {
      key: 'aktif',
      control: choice([
        [true, words.aktif],
        [false, words.tidakAktif],
      ]),
      label: 'Apakah BUMDes aktif?',
      row: 'Keadaan usaha',
      hint: 'Menurut keadaan sebenarnya: ada usaha yang berjalan pada periode ini.',
    },
    {
      key: 'alasan',
      control: area(3, 1000),
      label: 'Alasan tidak aktif',
      row: 'Alasan',
      isOptional: true,
      isAsked: ({ aktif }) => aktif === false,
      hint: 'Mengapa tidak aktif, dan apa rencananya.',
    },
    {
      key: 'tenagaKerja',
      control: count(99_999),
      label: 'Tenaga kerja (orang)',
      row: 'Tenaga kerja',
      said: ({ tenagaKerja }) => (tenagaKerja === null ? '' : words.people(tenagaKerja)),
      hint: 'Orang yang digaji atau mendapat upah tetap, termasuk pengurus.',
    },
    {
      key: 'kendala',
      control: area(3, 2000),
      label: 'Kendala',
      isOptional: true,
      hint: 'Masalah yang dihadapi pada periode ini (PP 11/2021 Ps 58). Boleh dikosongkan.',
    },
  ],
};

export const musdesSection: Section<BumdesContent> = {
  bagian: 'musdes',
  title: words.sections.musdes,
  at: 'pertanggungjawaban',
  fields: [
    {
      key: 'tanggalMusdes',
      control: date,
      label: 'Tanggal Musdes tahunan',
      hintOf: (_, { tahun }) =>
        `Paling lambat 6 bulan sesudah tahun buku: ${formatTanggal(tanggalOf(tahun + 1, 6, 30))} (PP 11/2021 Ps 19).`,
    },
    {
      key: 'diterima',
      control: choice([
        [true, 'Diterima'],
        [false, 'Tidak diterima'],
      ]),
      label: 'Laporan diterima Musdes',
      hint: 'Musdes menerima laporan tahunan; dengan itu pengurus dibebaskan dari tanggung jawab (Ps 60).',
    },
    {
      key: 'tanggalPublikasi',
      control: date,
      label: 'Tanggal diumumkan',
      said: ({ tanggalPublikasi, caraPublikasi }) =>
        [tanggalPublikasi && formatTanggalShort(tanggalPublikasi), caraPublikasi]
          .filter(Boolean)
          .join(', '),
      hint: 'Laporan tahunan diumumkan kepada masyarakat (Ps 59).',
    },
    {
      key: 'caraPublikasi',
      control: text(200),
      label: 'Diumumkan lewat',
      row: null,
      hint: 'Misalnya papan pengumuman, website desa.',
    },
    {
      key: 'auditOleh',
      control: choice([
        ['pengawas', auditNames.pengawas],
        ['auditor-independen', auditNames['auditor-independen']],
        ['belum', auditNames.belum],
      ]),
      label: 'Audit oleh',
      hint: 'Oleh pengawas, dapat memakai auditor independen (Ps 61).',
    },
    {
      key: 'tanggalAudit',
      control: date,
      label: 'Tanggal audit',
      isOptional: true,
      isAsked: isAudited,
      hint: 'Tanggal laporan hasil audit.',
    },
    {
      key: 'hasilAudit',
      control: area(3, 1000),
      label: 'Hasil audit',
      isOptional: true,
      isAsked: isAudited,
      hint: 'Ringkas: kesimpulan dan yang harus diperbaiki.',
    },
  ],
};

function isAudited({ auditOleh }: Pertanggungjawaban): boolean {
  return auditOleh !== null && auditOleh !== 'belum';
}
