import type { RekomendasiDoc } from '../../domain/workflow/documents.ts';

export const rekomendasiText = {
  title: 'Rekomendasi',
  leadDesa:
    'Rekomendasi kecamatan untuk desa ini. Jawab dengan apa yang sudah dilakukan dan buktinya.',
  leadKecamatan: 'Rekomendasi hasil pembinaan dan pengawasan, dengan tindak lanjut desa.',
  emptyTitle: 'Belum ada rekomendasi',
  emptyLeadDesa: 'Bila kecamatan memberi rekomendasi, tampil di sini.',
  emptyLeadKecamatan: 'Rekomendasi ditulis dari laporan yang diperiksa atau dari tombol di bawah.',
  add: 'Tulis rekomendasi',
  addFor: 'Rekomendasi untuk desa ini',
  desa: 'Desa',
  words: 'Isi rekomendasi',
  wordsHint: 'Apa yang harus dilakukan desa. Satu rekomendasi satu hal.',
  wordsMissing: 'Isi rekomendasinya.',
  desaMissing: 'Pilih desanya.',
  due: 'Tindak lanjut paling lambat',
  dueHint: 'Tidak ada jumlah hari dalam peraturan yang dibaca; kecamatan yang menentukan.',
  give: 'Kirim ke desa',
  noNomor: 'belum bernomor',
  givenBy: (nama: string, waktu: string) => `Oleh ${nama}, ${waktu}`,
  dueOn: (tanggal: string) => `Paling lambat ${tanggal}`,
  overdue: (hari: number) => `lewat ${hari} hari`,
  from: {
    evaluasi: (tentang: string) => `Dari evaluasi ${tentang}`,
    kunjungan: (tentang: string) => `Dari kunjungan ${tentang}`,
    surat: () => 'Surat rekomendasi',
  },
  bobot: { ringan: 'ringan', sedang: 'sedang', berat: 'berat' },
  diketahui: (nama: string) => `dibacakan kepada ${nama}`,
  toVisit: 'Laporan kunjungan',
  answer: 'Jawab',
  answerAgain: 'Tambah jawaban',
  answerTitle: 'Tindak lanjut',
  answerWords: 'Apa yang sudah dilakukan',
  answerHint: 'Sebutkan tanggal dan hasilnya. Lampirkan foto atau dokumennya.',
  answerMissing: 'Tulis apa yang sudah dilakukan.',
  evidence: 'Bukti tindak lanjut',
  send: 'Kirim jawaban',
  accept: 'Selesai',
  acceptTitle: 'Tindak lanjut ini selesai?',
  acceptLead: 'Rekomendasi ditutup dan dihitung sudah ditindaklanjuti.',
  again: 'Minta lagi',
  againTitle: 'Apa yang masih kurang?',
  againMissing: 'Tulis apa yang masih kurang.',
  cancel: 'Batal',
  filterOpen: 'Belum selesai',
  filterAll: 'Semua',
} as const;

export const rekomendasiStates: Readonly<Record<RekomendasiDoc['state'], string>> = {
  terbuka: 'Menunggu desa',
  dijawab: 'Dijawab desa',
  selesai: 'Selesai',
};

export const stepNames: Readonly<Record<RekomendasiDoc['steps'][number]['kind'], string>> = {
  jawaban: 'Jawaban desa',
  selesai: 'Dinyatakan selesai',
  'diminta-lagi': 'Diminta lagi',
};
