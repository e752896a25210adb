/** What the top bar says of the way between this device and the kecamatan's server. */
export const syncStateText = {
  sending: (waiting: number) => `Mengirim ${waiting}…`,
  noSignal: (waiting: number) => `${waiting} menunggu sinyal`,
  waiting: (waiting: number) => `${waiting} menunggu dikirim`,
  written: 'Tulisan terakhir belum dikirim',
  visits: (count: number) => `${count} draf kunjungan belum dikirim`,
  syncing: 'Menyinkronkan…',
  never: 'Belum pernah tersambung',
  offlineSince: (waktu: string) => `Tanpa sinyal sejak ${waktu}`,
  unansweredSince: (waktu: string) => `Server tidak menjawab sejak ${waktu}`,
  failed: (waktu: string) => `Belum tersinkron sejak ${waktu}`,
  synced: (waktu: string) => `Semua tersinkron ${waktu}`,
  signIn: 'Masuk lagi untuk mengirim',
  signInToSync: 'Masuk lagi untuk menyinkronkan',
  upgrade: 'Perbarui aplikasi untuk mengirim',
  upgradeToSync: 'Perbarui aplikasi untuk menyinkronkan',
} as const;
