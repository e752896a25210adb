import { formatTanggal, type Tanggal } from '../../../domain/basics/tanggal.ts';

export const documentText = {
  beritaAcara: 'Berita acara',
  daftarHadir: 'Daftar hadir',
  of: (nama: string, tahun: number, desa: string) => `${nama} Tahun ${tahun}, Desa ${desa}`,
  nomor: (nomor: string) => `Nomor: ${nomor}`,
  opening: (waktu: string, tempat: string, nama: string) =>
    `Pada hari ini, ${waktu}, bertempat di ${tempat}, telah diselenggarakan ${nama}.`,
  attended: (orang: number, L: number, P: number) =>
    `Dihadiri ${orang} orang (${L} laki-laki, ${P} perempuan) sebagaimana daftar hadir.`,
  agreed: 'Setelah dibahas, musyawarah menyepakati:',
  nothingAgreed: 'Kesepakatan belum ditulis.',
  closing: 'Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.',
  notulen: 'Notulen',
  usulan: 'Daftar usulan',
  no: 'No',
  nama: 'Nama',
  jk: 'L/P',
  alamat: 'Alamat',
  jabatan: 'Jabatan/unsur',
  lembaga: 'LKD',
  tandaTangan: 'Tanda tangan',
  usulanKegiatan: 'Usulan kegiatan',
  volume: 'Volume',
  biaya: 'Biaya (Rp)',
  hasil: 'Hasil',
  jumlah: 'Jumlah',
  removed: 'Dihapus sejak pengajuan sebelumnya',
  print: 'Cetak',
  none: 'Tidak ada.',
  dots: '........................',
  catatan: 'Catatan desa',
} as const;

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** `Rabu tanggal 10 Juni 2026`, as a berita acara begins. */
export function hariTanggal(tanggal: Tanggal | null): string {
  if (tanggal === null) return '............ tanggal ............';
  const hari = HARI[new Date(`${tanggal}T00:00:00Z`).getUTCDay()];
  return `${hari} tanggal ${formatTanggal(tanggal)}`;
}

/** `, pukul 09.00 sampai 11.30 WIB`; nothing when no time is said. */
export function pukul({ jamMulai, jamSelesai }: { jamMulai: string; jamSelesai: string }): string {
  if (jamMulai === '') return '';
  const until = jamSelesai === '' ? '' : ` sampai ${jamSelesai.replace(':', '.')}`;
  return `, pukul ${jamMulai.replace(':', '.')}${until} WIB`;
}
