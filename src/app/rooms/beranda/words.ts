export const berandaText = {
  groups: {
    'to-do': 'Perlu dikerjakan',
    coming: 'Akan datang',
    'at-kecamatan': 'Di kecamatan',
    done: 'Selesai',
  },
  rekomendasi: (count: number) => `${count} rekomendasi menunggu tindak lanjut`,
  nothingToDo: 'Tidak ada yang perlu dikerjakan saat ini.',
  due: (tanggal: string) => `Paling lambat ${tanggal}`,
  noDue: 'Tanpa batas tanggal dalam peraturan',
  correct: (tanggal: string, hariKerja: number) =>
    `Perbaiki paling lambat ${tanggal} (${hariKerja} hari kerja)`,
  correctAnyTime: 'Perbaiki dan ajukan lagi; tanpa batas tanggal dalam peraturan',
  tight: (end: string, setBy: string) =>
    `Bila evaluasi dan perbaikan memakai seluruh waktunya, baru selesai ${end}, sesudah batas penetapan ${setBy}.`,
  perdes: {
    set: (tanggal: string) =>
      `Tetapkan Perdes dan catat nomornya paling lambat ${tanggal} (PP 43/2014 Ps 101(4)).`,
    send: (tanggal: string) =>
      `Sampaikan Perdes kepada bupati paling lambat ${tanggal}, lalu catat (PP 43/2014 Ps 84(4)).`,
  },
  basis: (basis: string) => `Dasar: ${basis}`,
  unverified: 'belum diverifikasi',
  remarks: (count: number) =>
    count === 0 ? 'Dikembalikan kecamatan' : `Dikembalikan dengan ${count} catatan`,
  conflicts: (count: number) =>
    `${count} isian berbeda dengan HP lain. Pilih yang benar sebelum dikirim.`,
  refusedFiling: (jam: string) => `Pengajuan ${jam} tidak diterima server.`,
  receipt: 'Tanda terima',
  queued: 'Diajukan dari HP ini, menunggu sinyal',
  refusedDraft: 'Perubahan terakhir tidak diterima server.',
  discard: 'Buang perubahan di HP ini',
  discardTitle: 'Buang perubahan di HP ini?',
  discardLead:
    'Yang hanya ada di HP ini hilang dan diganti draf terakhir yang ada di kecamatan. Ini tidak dapat dibatalkan.',
  keep: 'Jangan',
  dismiss: 'Saya mengerti',
  refusedTitle: 'Kiriman yang ditolak',
  refusedWords: 'Yang Anda tulis tetap di sini sampai Anda menutup pesan ini:',
  emptyTitle: 'Tidak ada kewajiban',
  emptyLead: 'Saat ini tidak ada laporan yang harus dikirim desa.',
  otherPeople: (count: number) =>
    `${count} pekerjaan orang lain di HP ini belum terkirim. Minta ia masuk lagi di HP ini.`,
  install: 'Pasang Tepat di layar HP agar dapat dibuka tanpa sinyal.',
  installAction: 'Cara memasang',
} as const;
