import { bulanNames } from '../../../domain/basics/tanggal.ts';
import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { KegiatanField } from '../../../domain/reports/rkpdes/compare.ts';
import type { Bidang } from '../../../domain/reports/kode/kode-schema.ts';
import type { RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';
import { polaNames } from './words.ts';

/** Words of an RKPDes as a document: the matrix and what stands around it. */
export const rkpdesViewText = {
  caption: (judul: string, desa: string) => `Matriks ${judul} Desa ${desa}`,
  columnsBefore: [
    'No',
    'Kode',
    'Jenis kegiatan',
    'Lokasi',
    'Volume',
    'Sasaran / manfaat',
    'Waktu pelaksanaan',
  ],
  kode: 'Kode',
  lokasi: 'Lokasi',
  volume: 'Volume',
  sasaran: 'Sasaran / manfaat',
  waktu: 'Waktu',
  biaya: 'Perkiraan biaya',
  jumlah: 'Jumlah (Rp)',
  sumber: 'Sumber',
  pola: 'Pola pelaksanaan',
  polaShort: ['Swakelola', 'Antar-desa', 'Pihak ketiga'],
  pelaksana: 'Rencana pelaksana',
  bidangTotal: (bidang: Bidang | '') => (bidang === '' ? 'Jumlah' : `Jumlah bidang ${bidang}`),
  total: 'JUMLAH TOTAL',
  removed: 'Kegiatan yang dihapus',
  paguTitle: 'Pagu indikatif per sumber dana',
  paguRow: (planned: string, pagu: string) => `direncanakan ${planned} dari pagu ${pagu}`,
  noPagu: 'belum diisi',
  tahapan: 'Tahapan dan Perdes',
  isi: 'Isi dokumen',
  tim: 'Tim penyusun',
  perubahan: 'Perubahan',
  catatan: 'Catatan desa',
  signPlace: (desa: string, tanggal: string) => `${desa}, ${tanggal}`,
  signKepalaDesa: (desa: string) => `Kepala Desa ${desa}`,
  signKetua: 'Ketua Tim Penyusun',
} as const;

/** A column of a kegiatan as words, for what it said before. */
export function fieldText(field: KegiatanField, row: RkpdesKegiatan): string {
  switch (field) {
    case 'biaya':
      return (
        Object.entries(row.biaya)
          .map(([code, amount]) => `${code} ${formatRupiah(amount ?? 0)}`)
          .join(', ') || '-'
      );
    case 'mulai':
    case 'selesai':
      return bulanNames[(row[field] ?? 0) - 1] ?? '-';
    case 'pola':
      return row.pola === null ? '-' : polaNames[row.pola];
    default:
      return row[field] || '-';
  }
}
