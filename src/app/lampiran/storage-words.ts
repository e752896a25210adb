/** How much room the browser gives, and whether it keeps its word. */
export const storageText = {
  storage: 'Penyimpanan di perangkat ini',
  persisted: 'Peramban berjanji tidak menghapus data Tepat tanpa seizin Anda.',
  notPersisted:
    'Peramban belum berjanji menjaga data Tepat. Bila memori hampir habis, data yang belum terkirim ' +
    'dapat terhapus. Pasang Tepat di layar HP, lalu minta lagi, dan kirim secepatnya saat ada sinyal.',
  persist: 'Minta peramban menjaga data',
  persistRefused:
    'Peramban belum mengabulkan. Biasanya dikabulkan sesudah Tepat dipasang dan sering dipakai.',
  used: (mb: string) => `Terpakai ${mb} MB`,
  usedOf: (mb: string, quota: string) => `Terpakai ${mb} MB dari ${quota} yang tersedia`,
  usedLabel: 'Penyimpanan terpakai',
} as const;

const MB = 1024 * 1024;

/** `Terpakai 210,4 MB dari 3 GB yang tersedia`. */
export function usedWords(usedBytes: number, quotaBytes: number | null): string {
  const used = (usedBytes / MB).toFixed(1).replace('.', ',');
  if (quotaBytes === null) return storageText.used(used);
  const quotaMb = quotaBytes / MB;
  const quota = quotaMb < 1024 ? `${Math.round(quotaMb)} MB` : `${Math.round(quotaMb / 1024)} GB`;
  return storageText.usedOf(used, quota);
}
