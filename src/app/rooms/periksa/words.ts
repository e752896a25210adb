import { dotted } from '../../kit/dotted.ts';

/** Words of the verifikator's review. */
export const periksaText = {
  title: 'Periksa',
  clock: (tanggal: string) => `Hasil evaluasi paling lambat ${tanggal}`,
  timeliness: 'Ketepatan waktu',
  changed: 'Perubahan sejak pengajuan yang dikembalikan ditandai di tabel.',
  unchanged: 'Isi pengajuan ini sama persis dengan pengajuan sebelumnya: belum ada yang diubah.',
  earlier: 'Catatan pada pengajuan sebelumnya',
  earlierNone: 'Tidak ada catatan pada pengajuan sebelumnya.',
  remarks: 'Catatan Anda',
  remarksHint: 'Ketuk baris pada tabel untuk menulis catatan tentang baris itu.',
  writeWhole: 'Tulis catatan untuk seluruh laporan',
  remarkOn: 'Catatan',
  remarkLabel: 'Catatan untuk desa',
  remarkHelp: 'Sebutkan apa yang salah dan apa yang harus dilakukan desa.',
  remove: 'Hapus catatan',
  done: 'Selesai',
  returnIt: 'Kembalikan ke desa',
  acceptIt: 'Terima',
  returnTitle: 'Kembalikan laporan ini?',
  returnLead: (count: number, hariKerja: number | null) =>
    hariKerja === null
      ? `Desa menerima ${count} catatan Anda dan memperbaiki laporannya.`
      : `Desa menerima ${count} catatan Anda dan punya ${hariKerja} hari kerja untuk memperbaiki.`,
  returnNeedsRemark:
    'Untuk mengembalikan, tulis paling sedikit satu catatan, atau kesimpulan lembar evaluasi.',
  gaps: {
    open: (butir: readonly number[]) =>
      `Butir ${butir.join(', ')} belum dijawab. Jawab, atau tandai tidak dinilai dengan alasannya.`,
    unexplained: (butir: readonly number[]) =>
      `Butir ${butir.join(', ')} tidak dinilai tanpa alasan. Tulis alasannya.`,
    overruled: (butir: readonly number[]) =>
      `Untuk menerima walaupun butir ${butir.join(', ')} dijawab Tidak, tulis pertimbangannya.`,
  },
  acceptTitle: 'Terima laporan ini?',
  acceptLead: (count: number) =>
    count === 0
      ? 'Laporan dicatat diterima. Desa melihat dua centang hijau.'
      : `Laporan dicatat diterima bersama ${count} catatan Anda.`,
  cancel: 'Batal',
  queued: 'Putusan tersimpan di perangkat ini dan terkirim begitu ada sinyal.',
  decided: (outcome: string, nama: string, waktu: string) => `${outcome} oleh ${nama}, ${waktu}.`,
  superseded: 'Desa sudah mengajukan perbaikan yang lebih baru. Yang ini hanya untuk dibaca.',
  openNewest: 'Buka pengajuan terbaru',
  readOnly: 'Peran Anda membaca saja; verifikator yang memutuskan.',
  toVisit: 'Kembali ke kunjungan',
} as const;

export const antreanText = {
  lead: 'Menunggu pemeriksaan',
  counts: (all: number, hurried: number, overdue: number) =>
    dotted(
      `${all} menunggu`,
      hurried > 0 && `${hurried} tinggal 5 hari kerja atau kurang`,
      overdue > 0 && `${overdue} lewat waktu`,
    ),
  emptyTitle: 'Tidak ada yang menunggu',
  emptyLead: 'Semua pengajuan yang sampai sudah diputuskan.',
  received: (waktu: string, revision: number) =>
    dotted(`Diterima ${waktu}`, `pengajuan ke-${revision}`),
  openedBy: (nama: string) => `Dibuka ${nama}`,
  left: (hari: number) => (hari === 0 ? 'hari terakhir' : `${hari} hari kerja lagi`),
  overdue: (hariKerja: number) => `lewat ${hariKerja} hari kerja`,
  overdueNote: 'Rancangan berlaku dengan sendirinya (UU 6/2014 jo UU 3/2024 Ps 69(8)).',
  due: (tanggal: string) => `Batas hasil evaluasi ${tanggal}`,
  noClock: 'Tanpa batas hari dalam peraturan; urut menurut tanggal diterima',
  noClockTitle: 'Tanpa batas hari',
  decided: 'Baru diputuskan',
} as const;
