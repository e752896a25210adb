import type { ReportKind } from '../../domain/basics/report-kinds.ts';
import type { Answer, Aspect, Sheet, SheetPoint } from '../../domain/standing/sheet.ts';
import { reportTitle } from './words.ts';

export const aspectNames: Readonly<Record<Aspect, string>> = {
  administrasi: 'Aspek administrasi',
  legalitas: 'Aspek legalitas',
  kebijakan: 'Aspek kebijakan',
  struktur: 'Aspek struktur dan substansi',
};

export const answerNames: Readonly<Record<Answer, string>> = {
  ya: 'Ya',
  tidak: 'Tidak',
  'tidak-berlaku': 'Tidak berlaku',
};

const questions: Readonly<Record<string, string>> = {
  V1: 'Dokumen yang dipersyaratkan lengkap?',
  V2: 'Disepakati paling lambat 31 Oktober dan disampaikan paling lambat 3 hari kerja setelahnya?',
  V3: 'Disepakati bersama BPD dalam musyawarah yang kuorum, dengan berita acara?',
  V4: 'Sesuai kewenangan desa dan bentuk yang ditetapkan, serta tidak bertentangan dengan kepentingan umum dan peraturan yang lebih tinggi?',
  V5: 'Setiap kegiatan ada di RKPDes, dengan anggaran dalam batasnya?',
  V6: 'Pendapatan, belanja dan pembiayaan ditempatkan pada rekening yang benar?',
  V7: 'Pendapatan rasional, berdasar hukum, dan sesuai pagu resmi?',
  V8: 'Defisit tertutup pembiayaan, dan setiap sumber dana cukup?',
  V9: 'SiLPA tahun lalu dianggarkan kembali?',
  V10: 'Siltap dan tunjangan kades/perangkat serta tunjangan dan operasional BPD, paling banyak 30% belanja?',
  V11: 'Dana cadangan dan penyertaan modal punya Perdes tersendiri?',
  V12: 'Porsi Dana Desa yang ditentukan untuk tahun itu terpenuhi?',
  V13: 'Setiap kegiatan menyebut keluaran: volume dan satuan?',
  V14: 'Perubahan punya alasan yang diperbolehkan, dan hanya sekali setahun?',
  I13: 'Kolom sebelum perubahan sama dengan APBDes murni yang berlaku?',
  lengkap: 'Isi dan lampiran laporan lengkap?',
  benar: 'Angka, tanggal dan uraian benar dan saling cocok?',
};

/** The question of a point; one that only a newer app knows stands by its name. */
export function questionOf(id: string): string {
  return questions[id] ?? id;
}

export const evaluasiText = {
  title: 'Lembar evaluasi',
  goTo: 'Ke lembar evaluasi',
  lead: 'Terisi dari pemeriksaan otomatis; jawaban Anda yang berlaku. Setiap ketikan langsung tersimpan.',
  lightLead: 'Boleh dikosongkan. Yang dijawab ikut terkirim bersama putusan.',
  suggested: 'Usulan pemeriksaan otomatis',
  byPerson: 'Perlu dinilai sendiri',
  remark: 'Keterangan',
  remarkFor: (question: string) => `Keterangan: ${question}`,
  addRemark: 'Tulis keterangan',
  findingCount: (count: number) => `${count} temuan`,
  more: (count: number) => `dan ${count} temuan lagi pada daftar temuan`,
  conclusion: 'Kesimpulan',
  conclusionHint: 'Ikut tercetak pada hasil evaluasi.',
  takeSuggestion: 'Pakai usulan kesimpulan',
  unanswered: (count: number) => `${count} butir belum dijawab`,
  allAnswered: 'Semua butir terjawab',
  answeredBy: (nama: string) => `Diisi oleh ${nama}`,
  number: 'No',
  question: 'Butir',
  answer: 'Hasil',
  noAnswer: '-',
} as const;

/** The conclusion that the answers suggest; a person takes it over or writes another. */
export function suggestedConclusion(
  { kind, tahun }: { readonly kind: ReportKind; readonly tahun: number },
  sheet: Sheet,
  { points, hariKerja }: { readonly points: readonly SheetPoint[]; readonly hariKerja: number },
): string {
  const title = reportTitle(kind, tahun);
  const wrong = points.flatMap(({ id }, index) =>
    sheet.entries[id]?.answer === 'tidak' ? [index + 1] : [],
  );
  if (wrong.length === 0)
    return `Rancangan ${title} sesuai dengan kepentingan umum dan ketentuan peraturan perundang-undangan yang lebih tinggi. Kepala Desa dapat menetapkannya menjadi Peraturan Desa.`;
  return `Rancangan ${title} belum sesuai pada butir ${wrong.join(', ')}. Kepala Desa bersama BPD menyempurnakannya paling lama ${hariKerja} hari kerja sejak hasil evaluasi diterima.`;
}

export const bandingText = {
  title: 'Pembanding',
  row: 'Uraian',
  now: 'Diajukan',
  lastYear: (tahun: number) => `APBDes ${tahun}`,
  rkpdes: 'RKPDes',
  returned: 'Dikembalikan',
  pagu: 'Pagu resmi',
  murni: 'Murni',
  bySource: 'Pendapatan menurut sumber',
  totals: 'Jumlah',
  byBidang: 'Belanja menurut bidang',
  none: 'Belum ada pembanding di perangkat ini: APBDes tahun lalu, RKPDes, pengajuan sebelumnya atau pagu.',
  rows: {
    pendapatan: 'Pendapatan',
    belanja: 'Belanja',
    penerimaan: 'Penerimaan pembiayaan',
    pengeluaran: 'Pengeluaran pembiayaan',
    silpa: 'SiLPA',
  },
} as const;

export const takeText = {
  take: 'Saya ambil',
  takeOver: 'Ambil alih',
  letGo: 'Lepaskan',
  handOver: 'Serahkan',
  handOverTitle: 'Serahkan pemeriksaan kepada',
  noColleagues:
    'Rekan pemeriksa belum dikenal di perangkat ini. Sambungkan sekali ke kecamatan, atau minta rekan mengambilnya.',
  takenBy: (nama: string) => `Diambil oleh ${nama}`,
  takenByMe: 'Anda yang memeriksa',
  mine: 'Milik saya',
  all: 'Semua',
  filter: 'Saringan antrean',
  noneMine: 'Anda belum mengambil satu pun.',
} as const;

export const alarmText = {
  title: 'Batas evaluasi',
  silent: (count: number) =>
    `${count} Raperdes lewat batas: berlaku dengan sendirinya (UU 6/2014 jo UU 3/2024 Ps 69(8)).`,
  lastDay: (count: number) =>
    `${count} Raperdes tinggal 1 hari kerja atau hari terakhir. Bila tidak ada hasil, berlaku dengan sendirinya.`,
  hurried: (count: number) => `${count} Raperdes tinggal 5 hari kerja atau kurang.`,
} as const;

export const manyText = {
  open: 'Terima beberapa sekaligus',
  title: 'Terima yang tanpa temuan',
  lead: 'Laporan tanpa satu pun temuan pemeriksaan otomatis. Raperdes APBDes tidak termasuk: dievaluasi satu per satu.',
  none: 'Tidak ada laporan tanpa temuan di antrean.',
  accept: (count: number) => `Terima semua (${count})`,
  confirmTitle: 'Terima semua yang dipilih?',
  confirmLead: (count: number) => `${count} laporan dicatat diterima, masing-masing tanpa catatan.`,
  cancel: 'Batal',
} as const;
