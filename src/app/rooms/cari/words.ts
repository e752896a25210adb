import type { SearchEntry } from './search-entry.ts';

export const cariText = {
  title: 'Cari',
  label: 'Cari desa, dokumen, nomor, atau nama',
  placeholder: 'Sembung, atau TT-35',
  lead:
    'Dicari di perangkat ini, juga tanpa sinyal: desa, judul laporan, nomor tanda terima, rekomendasi dan surat keluar, ' +
    'nomor Perdes, dan nama di daftar hadir, pengurus, atau berita acara.',
  reading: (read: number, of: number) => `Membaca isi laporan: ${read} dari ${of}`,
  read: (of: number) => `Isi ${of} laporan sudah dibaca`,
  none: (query: string) => `Tidak ada yang cocok dengan “${query}”`,
  noneLead: 'Kurangi katanya, atau tulis sebagian nomor atau nama.',
  noneYet: 'Isi laporan masih dibaca; hasilnya dapat bertambah.',
  count: (count: number) => `${count} hasil`,
  most: (count: number) => `${count} hasil pertama; tambah satu kata untuk mempersempit`,
  inside: (word: string) => `memuat: ${word}`,
  kinds: {
    desa: 'Desa',
    laporan: 'Laporan',
    rekomendasi: 'Rekomendasi',
    surat: 'Surat keluar',
  } satisfies Record<SearchEntry['kind'], string>,
} as const;
