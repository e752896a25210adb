export const berandaText = {
  groups: {
    'to-do': 'Perlu dikerjakan',
    coming: 'Akan datang',
    'at-kecamatan': 'Di kecamatan',
    done: 'Selesai',
  },
  rekomendasi: (count: number) => `${count} rekomendasi menunggu tindak lanjut`,
  nothingToDo: 'Tidak ada yang perlu dikerjakan saat ini.',
  perdes: {
    set: (tanggal: string) => `Tetapkan Perdes dan catat nomornya paling lambat ${tanggal}.`,
    send: (tanggal: string) =>
      `Sampaikan Perdes kepada bupati melalui camat paling lambat ${tanggal}, lalu catat.`,
  },
  remarks: (count: number) =>
    count === 0 ? 'Dikembalikan kecamatan' : `Dikembalikan dengan ${count} catatan`,
  conflicts: (count: number) =>
    `${count} isian berbeda dengan HP lain. Pilih yang benar sebelum dikirim.`,
  receipt: 'Tanda terima',
  queued: 'Diajukan dari HP ini, menunggu sinyal',
  emptyTitle: 'Tidak ada kewajiban',
  emptyLead: 'Saat ini tidak ada laporan yang harus dikirim desa.',
  install: 'Pasang Tepat di layar HP agar dapat dibuka tanpa sinyal.',
  installAction: 'Cara memasang',
} as const;
