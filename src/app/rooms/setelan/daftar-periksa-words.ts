import type { JenisJawaban } from '../../../domain/kunjungan/jenis-jawaban.ts';

export const jenisJawabanNames: Readonly<Record<JenisJawaban, string>> = {
  'ya-tidak': 'Ya atau tidak',
  angka: 'Angka',
  teks: 'Tulisan',
  foto: 'Foto',
};

export const daftarPeriksaText = {
  topik: 'Topik',
  points: (topik: string) => `Pertanyaan ${topik}`,
  off: 'tidak dipakai',
  own: 'buatan kecamatan',
  changed: 'diubah',
  noBasis: 'tanpa dasar',
  add: 'Tambah pertanyaan',
  edit: 'Ubah',
  editOf: (tanya: string) => `Ubah: ${tanya}`,
  up: (tanya: string) => `Naikkan: ${tanya}`,
  down: (tanya: string) => `Turunkan: ${tanya}`,
  aktif: 'Dipakai pada kunjungan',
  tanya: 'Pertanyaan',
  tanyaMissing: 'Isi pertanyaannya.',
  jenis: 'Jawaban',
  basis: 'Dasar',
  basisHint: 'Peraturan yang menjadi dasarnya, misalnya Permendagri 20/2018. Boleh dikosongkan.',
  done: 'Selesai',
  remove: 'Hapus pertanyaan',
  asBuiltIn: 'Kembalikan pertanyaan ini ke bawaan',
  reset: 'Kembalikan topik ini ke bawaan',
  resetTitle: (topik: string) => `Kembalikan ${topik} ke daftar bawaan?`,
  resetLead:
    'Urutan dan perubahan pada topik ini dibuang, juga pertanyaan buatan kecamatan. Jawaban pada kunjungan tetap ada.',
  resetYes: 'Kembalikan',
  cancel: 'Batal',
} as const;
