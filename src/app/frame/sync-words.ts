/** What the top bar says of the way between this phone and the kecamatan. */
export const syncStateText = {
  waiting: (queued: number) => `Tersimpan di HP · ${queued} menunggu sinyal`,
  saved: 'Tersimpan di HP',
  sent: (jam: string) => `Sudah di kecamatan · ${jam}`,
  never: 'Belum pernah tersambung ke kecamatan',
  signIn: 'Masuk lagi untuk mengirim',
  upgrade: 'Perbarui aplikasi untuk mengirim',
} as const;
