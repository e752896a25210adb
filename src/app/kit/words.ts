/** Words of the controls themselves. */
export const kitText = {
  close: 'Tutup',
  loading: 'Memuat…',
  removed: (name: string) => `${name} dihapus.`,
  undo: 'Urungkan',
  badCount: (least: number, most: number) => `Isi angka ${least} sampai ${most}.`,
  showPassword: 'Tampilkan kata sandi',
} as const;
