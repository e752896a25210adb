/** Words of the controls themselves. */
export const kitText = {
  close: 'Tutup',
  loading: 'Memuat…',
  removed: (name: string) => `${name} dihapus.`,
  undo: 'Urungkan',
  leftUnread: (text: string) => `Tadi tertulis “${text}”, belum terbaca sebagai angka.`,
  again: 'Tulis lagi',
  whichNumber: 'Maksudnya yang mana?',
  whichYear: (year: string) => `Tahunnya ${year}? Periksa lagi.`,
  thatYear: (year: string) => `Ya, tahun ${year}`,
  badCount: (least: number, most: number) => `Isi angka ${least} sampai ${most}.`,
  signature: {
    lead: 'Tanda tangani dengan jari atau pena. Bila tidak bisa, kosongkan: lihat lembar kertas yang difoto.',
    pad: 'Bidang tanda tangan',
    again: 'Ulangi tanda tangan',
    of: (nama: string) => `Tanda tangan ${nama}`,
    unreadable: 'Tanda tangan tidak terbaca',
  },
  showPassword: 'Tampilkan kata sandi',
} as const;
