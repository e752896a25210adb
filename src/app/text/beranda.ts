export const berandaText = {
  lead: 'Kewajiban desa',
  due: (tanggal: string) => `Paling lambat ${tanggal}`,
  noDue: 'Tanpa batas tanggal dalam peraturan',
  correct: (tanggal: string) => `Perbaiki paling lambat ${tanggal} (20 hari kerja)`,
  correctBasis: 'Permendagri 20/2018 Ps 35(5)',
  basis: (basis: string) => `Dasar: ${basis}`,
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
  emptyTitle: 'Tidak ada kewajiban',
  emptyLead: 'Saat ini tidak ada laporan yang harus dikirim desa.',
  otherPeople: (count: number) =>
    `${count} pekerjaan orang lain di HP ini belum terkirim. Minta ia masuk lagi di HP ini.`,
  install: 'Pasang Tepat di layar HP agar dapat dibuka tanpa sinyal.',
  installAction: 'Cara memasang',
} as const;
