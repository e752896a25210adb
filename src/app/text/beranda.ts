export const berandaText = {
  lead: 'Kewajiban desa',
  due: (tanggal: string) => `Paling lambat ${tanggal}`,
  noDue: 'Tanpa batas tanggal dalam peraturan',
  basis: (basis: string) => `Dasar: ${basis}`,
  start: 'Mulai susun',
  go: 'Lanjutkan',
  fix: 'Perbaiki',
  see: 'Lihat',
  remarks: (count: number) =>
    count === 0 ? 'Dikembalikan kecamatan' : `Dikembalikan dengan ${count} catatan`,
  conflicts: (count: number) =>
    `${count} isian berbeda dengan HP lain. Pilih yang benar sebelum dikirim.`,
  refusedFiling: (jam: string) => `Pengajuan ${jam} tidak diterima server.`,
  receipt: 'Tanda terima',
  queued: 'Diajukan dari HP ini, menunggu sinyal',
  dismiss: 'Saya mengerti',
  refusedTitle: 'Kiriman yang ditolak',
  emptyTitle: 'Tidak ada kewajiban',
  emptyLead: 'Saat ini tidak ada laporan yang harus dikirim desa.',
  otherPeople: (count: number) =>
    `${count} pekerjaan orang lain di HP ini belum terkirim. Minta ia masuk lagi di HP ini.`,
  install: 'Pasang Tepat di layar HP agar dapat dibuka tanpa sinyal.',
  installAction: 'Cara memasang',
} as const;
