import type { ReportKind } from '../../domain/basics/report-kinds.ts';
import type { VerdictDoc } from '../../domain/standing/report-doc.ts';
import type { Answer, Aspect, Sheet, SheetEntry, SheetPoint } from '../../domain/standing/sheet.ts';
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
  carryOver: (count: number) => `Bawa ${count} jawaban dari pengajuan sebelumnya`,
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
  proposed: 'Kesimpulan (usulan)',
  proposedHint: 'Disusun dari jawaban dan berubah bersamanya.',
  writeOwn: 'Tulis kesimpulan sendiri',
  takeSuggestion: 'Pakai usulan kesimpulan',
  misnamed: (named: readonly number[], wrong: readonly number[]) =>
    `Kesimpulan ini menyebut butir ${named.join(', ')}, sedangkan yang dijawab Tidak: ${wrong.join(', ') || 'tidak ada'}.`,
  unassessed: 'Tidak dinilai',
  markRest: 'Tandai sisanya tidak dinilai',
  unassessedWhy: 'Alasan tidak dinilai',
  unassessedHint: 'Untuk butir tidak dinilai yang belum punya keterangan sendiri.',
  pertimbangan: 'Pertimbangan bila tetap diterima',
  pertimbanganHint: 'Wajib bila diterima walaupun ada jawaban Tidak. Tercetak pada hasil evaluasi.',
  pertimbanganSaid: 'Pertimbangan',
  unanswered: (count: number) => `${count} butir belum dijawab`,
  allAnswered: 'Semua butir terjawab',
  answeredBy: (nama: string) => `Diisi oleh ${nama}`,
  number: 'No',
  question: 'Butir',
  answer: 'Hasil',
  noAnswer: '-',
} as const;

/** An entry of a sheet that was given, in a word. */
export function answerOf({ answer, tidakDinilai }: SheetEntry): string {
  if (tidakDinilai) return evaluasiText.unassessed;
  return answer === null ? evaluasiText.noAnswer : answerNames[answer];
}

interface Concluded {
  readonly points: readonly SheetPoint[];
  /** Null = not decided yet: as the answers have it. */
  readonly outcome: VerdictDoc['outcome'] | null;
  /** Remarks go along. */
  readonly hasRemarks: boolean;
}

/** The conclusion of these answers and this outcome; it stands until a person writes another. */
export function proposedConclusion(
  { kind, tahun }: { readonly kind: ReportKind; readonly tahun: number },
  sheet: Sheet,
  { points, outcome, hasRemarks }: Concluded,
): string {
  const rancangan = `Rancangan ${reportTitle(kind, tahun)}`;
  const { wrong, unassessed } = butirOf(sheet, points);
  // What nobody assessed is not said to be in order.
  const subject = unassessed.length === 0 ? rancangan : `Pada butir yang dinilai, ${rancangan}`;
  const isAccepted = outcome === null ? wrong.length === 0 : outcome === 'diterima';
  const result = isAccepted
    ? wrong.length === 0
      ? `${subject} sesuai dengan kepentingan umum dan ketentuan peraturan perundang-undangan yang lebih tinggi, dan dapat ditetapkan menjadi Peraturan Desa${hasRemarks ? ' dengan memperhatikan catatan' : ''}.`
      : `${rancangan} dapat ditetapkan menjadi Peraturan Desa dengan catatan pada butir ${listed(wrong)}.`
    : wrong.length === 0
      ? `${rancangan} dikembalikan untuk disempurnakan sesuai dengan catatan.`
      : `${rancangan} belum sesuai pada butir ${listed(wrong)}, dan dikembalikan untuk disempurnakan.`;
  return unassessed.length === 0 ? result : `${result} Butir ${listed(unassessed)} tidak dinilai.`;
}

function listed(butir: readonly number[]): string {
  return [butir.slice(0, -1).join(', '), butir.at(-1)].filter((part) => part !== '').join(' dan ');
}

/** A basis as it stands on the sheet, which goes out: without what the app says of itself. */
export function basisOnSheet(basis: string): string {
  return basis.replace('; pasal baru belum dibaca', '').replace(', menurut setelan', '');
}

/** By their numbers on the sheet: what was answered "tidak", and what was not assessed. */
export function butirOf(
  sheet: Sheet,
  points: readonly SheetPoint[],
): { readonly wrong: readonly number[]; readonly unassessed: readonly number[] } {
  const numbers = (is: (entry: SheetEntry) => boolean) =>
    points.flatMap(({ id }, index) => {
      const entry = sheet.entries[id];
      return entry && is(entry) ? [index + 1] : [];
    });
  return {
    wrong: numbers(({ answer }) => answer === 'tidak'),
    unassessed: numbers(({ tidakDinilai }) => tidakDinilai === true),
  };
}

/** The points that a person's own conclusion names as "butir 1, 2 dan 6", where they are not those answered "tidak". */
export function misnamedButir(
  conclusion: string,
  sheet: Sheet,
  points: readonly SheetPoint[],
): readonly number[] {
  const { wrong, unassessed } = butirOf(sheet, points);
  const lists = conclusion.matchAll(/butir\s+((?:\d+(?:\s*,\s*dan\s+|\s*,\s*|\s+dan\s+)?)+)/gi);
  const named = [...lists].flatMap(([, list = '']) => (list.match(/\d+/g) ?? []).map(Number));
  const isRight = named.length === 0 || wrong.every((one) => named.includes(one));
  const known = new Set([...wrong, ...unassessed]);
  return isRight && named.every((one) => known.has(one)) ? [] : named;
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
