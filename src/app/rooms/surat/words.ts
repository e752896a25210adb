import { formatTanggal, type Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import type { JenisSurat, RekapCell } from '../../../domain/surat/surat.ts';

export const suratText = {
  /** In lists: letters of before and after a change of whose decision it is stand there together. */
  names: {
    'hasil-evaluasi': 'Surat hasil evaluasi',
    pengembalian: 'Surat pengembalian',
    pengingat: 'Surat pengingat',
    rekap: 'Rekap untuk bupati',
  },
  ofCamat: 'Keputusan Camat tentang Hasil Evaluasi',
  /** Where the decision is the bupati's, the camat's letter brings it. */
  ofBupati: 'Pengantar Keputusan Bupati tentang Hasil Evaluasi',
  subjects: {
    'hasil-evaluasi': (title: string) => `Hasil Evaluasi Rancangan Peraturan Desa tentang ${title}`,
    pengembalian: (title: string) => `Pengembalian ${title}`,
    pengingat: 'Pengingat Penyampaian Laporan Desa',
    rekap: 'Rekapitulasi Penyampaian Laporan Desa',
  },
  fill: 'Isi sebelum mencetak',
  nomorHint: 'Cocokkan dengan buku agenda: surat seksi lain juga memakai nomor di sana.',
  nomor: 'Nomor',
  tanggal: 'Tanggal surat',
  sifat: 'Sifat',
  sifatValue: 'Penting',
  lampiran: 'Lampiran',
  oneSheet: '1 (satu) berkas',
  noAttachment: '-',
  hal: 'Hal',
  kepada: 'Kepada',
  yth: 'Yth.',
  di: 'di',
  place: 'Tempat',
  print: 'Cetak atau simpan PDF',
  printDraft: 'Cetak tanpa mencatat',
  tembusan: 'Tembusan',
  nip: 'NIP',
  attachmentTitle: 'Lampiran surat',
  placeholders: {
    kop: '[kop surat belum diisi di Setelan]',
    kota: '[kota]',
    nomor: '[nomor surat]',
    nama: '[nama penandatangan]',
    jabatan: '[jabatan penandatangan]',
    nip: '[NIP penandatangan]',
  },
  blankOnPaper: '....................',
  holes: {
    kop: 'kop surat',
    kota: 'tempat surat',
    jabatan: 'jabatan penanda tangan',
    nama: 'nama penanda tangan',
    nip: 'NIP penanda tangan',
    pelimpahan: 'dasar pelimpahan kepada camat',
    tandaTerima: 'nomor tanda terima',
    kesimpulan: 'kesimpulan menyebut butir lain daripada yang dijawab Tidak',
  },
  missing: (holes: string) =>
    `Belum lengkap: ${holes}. Kop, tempat, penanda tangan dan dasar pelimpahan diisi admin di Pengaturan, Setelan.`,
  holesTitle: 'Surat ini belum lengkap',
  holesLead: (holes: string) =>
    `Pada kertas masih kosong atau perlu diperiksa: ${holes}. Lengkapi dulu agar surat tidak perlu dicetak ulang.`,
  anyway: 'Tetap lanjutkan',
  mendFirst: 'Lengkapi dulu',
  none: 'Surat ini belum dapat dibuat',
  noneLead: 'Putusan atas pengajuan ini belum ada di perangkat ini.',
  noDraftLead: 'Tidak ada rancangan yang dievaluasi: desa menyatakan nihil.',
  bupati: (kabupaten: string) => `Bupati ${kabupaten}`,
  inspektorat: (kabupaten: string) => `Inspektur Kabupaten ${kabupaten}`,
  bpd: (desa: string) => `Ketua BPD ${desa}`,
  kepalaDesa: (desa: string) => `Kepala Desa ${desa}`,
  closing: 'Demikian untuk menjadi perhatian dan dilaksanakan.',
  noRecord: 'Surat ini tidak tercatat',
  noRecordLead:
    'Tidak ada catatan surat untuk hari itu di perangkat ini. Buka Buku surat keluar untuk melihat yang ada.',
  closingReport: 'Demikian disampaikan, atas perhatian Bapak/Ibu kami ucapkan terima kasih.',
} as const;

/** A letter's name, by whose decision the result of an evaluation is. */
export function nameOfSurat(jenis: JenisSurat, surat: Surat | null | undefined): string {
  if (jenis !== 'hasil-evaluasi') return suratText.names[jenis];
  return surat?.hasilEvaluasi === 'bupati' ? suratText.ofBupati : suratText.ofCamat;
}

export const evaluasiSurat = {
  opening: (title: string, desa: string, received: string, receipt: string) =>
    `Menindaklanjuti Rancangan Peraturan Desa ${desa} tentang ${title} yang kami terima pada ${received} dengan tanda terima nomor ${receipt}, bersama ini disampaikan`,
  brought: {
    camat: 'Keputusan Camat tentang hasil evaluasi',
    bupati: 'hasil evaluasi yang ditetapkan Bupati',
  },
  withSheet: (hasSheet: boolean) =>
    `${hasSheet ? ' dengan lembar evaluasinya terlampir' : ''}, dengan kesimpulan sebagai berikut.`,
  noConclusion: {
    diterima: 'Rancangan dapat ditetapkan menjadi Peraturan Desa.',
    dikembalikan: 'Rancangan dikembalikan untuk disempurnakan.',
  },
  nihil: (title: string) =>
    `Desa menyatakan tidak ada ${title}. Tidak ada rancangan yang dievaluasi.`,
  wrong: {
    diterima: 'Butir lembar evaluasi yang diterima dengan catatan:',
    dikembalikan: 'Butir lembar evaluasi yang belum terpenuhi:',
  },
  pertimbangan: (text: string) => `Pertimbangan: ${text}`,
  remarks: 'Catatan pada rancangan:',
  correct: (hariKerja: number) =>
    `Kepala Desa bersama BPD menyempurnakan rancangan paling lama ${hariKerja} hari kerja sejak diterimanya hasil evaluasi ini (Permendagri 20/2018 Ps 35(5); UU 6/2014 jo UU 3/2024 Ps 69(6)).`,
  set: 'Kepala Desa menetapkan rancangan menjadi Peraturan Desa, lalu menyampaikan nomor dan tanggalnya melalui Tepat paling lama 7 hari kerja setelah diundangkan.',
  noReceipt: '[nomor tanda terima]',
} as const;

/** The Keputusan itself; its number is written in by hand from the book of decisions. */
export const keputusanText = {
  title: (kecamatan: string) => `Keputusan Camat ${kecamatan}`,
  nomor: 'Nomor: ....................',
  lampiran: (kecamatan: string) => `Lampiran Keputusan Camat ${kecamatan}`,
  tentang: 'tentang',
  menimbang: 'Menimbang',
  because: (perihal: string, received: string) =>
    `bahwa untuk melaksanakan evaluasi atas rancangan yang diterima pada ${received}, perlu menetapkan Keputusan Camat tentang ${perihal}.`,
  mengingat: 'Mengingat',
  laws: [
    'Undang-Undang Nomor 6 Tahun 2014 tentang Desa jo Undang-Undang Nomor 3 Tahun 2024',
    'Peraturan Pemerintah Nomor 16 Tahun 2026',
    'Peraturan Menteri Dalam Negeri Nomor 20 Tahun 2018 tentang Pengelolaan Keuangan Desa',
  ],
  noPelimpahan: '[peraturan bupati tentang pelimpahan evaluasi kepada camat]',
  decides: 'Memutuskan, menetapkan',
  parts: ['KESATU', 'KEDUA', 'KETIGA'],
  result: (perihal: string, conclusion: string, hasSheet: boolean) =>
    hasSheet
      ? `${perihal} sebagaimana tercantum dalam lembar evaluasi yang menjadi lampiran Keputusan ini, dengan kesimpulan: ${conclusion}`
      : `${perihal} dengan kesimpulan: ${conclusion}`,
  force: 'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
  setAt: 'Ditetapkan di',
  setOn: 'pada tanggal',
} as const;

export const pengembalianSurat = {
  opening: (title: string, desa: string, received: string, receipt: string) =>
    `Bersama ini kami kembalikan ${title} Desa ${desa} yang kami terima pada ${received} dengan tanda terima nomor ${receipt}, untuk diperbaiki dengan catatan sebagai berikut.`,
  again: (until: Tanggal | null) =>
    until === null
      ? 'Perbaikan diajukan kembali melalui Tepat.'
      : `Perbaikan diajukan kembali melalui Tepat paling lambat ${formatTanggal(until)}.`,
} as const;

export const pengingatSurat = {
  opening: (today: Tanggal) =>
    `Berdasarkan catatan kami per ${formatTanggal(today)}, laporan berikut belum kami terima atau perlu diperbaiki.`,
  nothing: 'Tidak ada laporan yang terlambat atau jatuh tempo dalam 14 hari.',
  closing: 'Kami mohon laporan tersebut segera disampaikan melalui Tepat.',
} as const;

export const rekapSurat = {
  opening: (today: Tanggal, count: number) =>
    `Bersama ini disampaikan rekapitulasi penyampaian laporan ${count} desa per ${formatTanggal(today)}.`,
  report: 'Laporan',
  filed: 'Masuk',
  nihil: 'Di antaranya nihil',
  onTime: 'Tepat waktu',
  late: 'Terlambat',
  returned: 'Masih diperbaiki',
  accepted: 'Diterima',
  overdue: 'Belum, lewat batas',
  notDue: 'Belum, batas belum lewat',
  missingDesa: 'Desa yang lewat batas dan belum',
  counts:
    'Masuk: sampai di kecamatan sedikitnya sekali, tiap laporan dihitung satu. Tepat waktu dan terlambat menurut pengajuan ' +
    'pertama; laporan tanpa batas tanggal tidak masuk keduanya. Masih diperbaiki dan diterima menurut keadaan hari itu.',
  everyDesa: 'Semua desa',
  none: '-',
} as const;

/** The board in the rekap. */
export const rekapPapan = {
  caption: 'Laporan setiap desa',
  desa: 'Desa',
  title: (per: Tanggal) => `Keadaan laporan setiap desa per ${formatTanggal(per)}`,
  signs: {
    belum: '–',
    draf: '–',
    diajukan: 'M',
    diperiksa: 'M',
    dikembalikan: 'K',
    diterima: 'T',
  } satisfies Record<RekapCell['state'], string>,
  nihil: 'n',
  onTime: 'tw',
  late: (hari: number) => `+${hari}`,
  legend: [
    ['T', 'diterima'],
    ['M', 'masuk, sedang diperiksa'],
    ['K', 'dikembalikan untuk diperbaiki'],
    ['–', 'belum diajukan'],
    ['n', 'nihil: tahun ini tidak ada'],
    ['tw', 'tepat waktu'],
    ['+12', 'terlambat 12 hari (kotak bergaris tebal)'],
    ['31/10/26', 'pertama diajukan; bila terlambat, sampai di kecamatan'],
  ],
} as const;

/** Recording a letter's number, and the book of those recorded. */
export const catatSuratText = {
  record: 'Catat nomor dan cetak',
  correct: 'Perbaiki catatan',
  save: 'Simpan perbaikan',
  cancel: 'Batal',
  signer: 'Penanda tangan',
  signerHint: 'Dari Setelan; ubah bila surat ini ditandatangani orang lain.',
  noNomor: 'Isi nomor dari buku agenda dulu.',
  noTanggal: 'Isi tanggal surat.',
  recorded: 'Tercatat di Buku surat keluar',
  recordedBy: (nama: string, waktu: string) => `Dicatat ${nama}, ${waktu}`,
  waiting: 'Masih di perangkat ini; dikirim begitu ada sinyal.',
  before: (nomor: string, tanggal: string, nama: string) =>
    `Sebelumnya ${nomor}, ${tanggal}, dicatat ${nama}`,
  overtaken: (nomor: string) =>
    `Surat ini baru saja dicatat orang lain. Nomor yang Anda ketik: ${nomor}. Pakai Perbaiki catatan bila nomor Anda yang benar.`,
  notYou: 'Nomor surat dicatat oleh verifikator, camat, atau admin.',
  notYet: 'Surat ini belum bernomor',
  notYetLead: 'Kecamatan belum mencatat nomornya. Surat dapat dibuka di sini sesudah itu.',
  double: 'Nomor ini juga dipakai surat lain di tahun yang sama. Periksa buku agenda:',
  numberOf: (nomor: string, tanggal: string) => `Nomor ${nomor}, ${tanggal}`,
} as const;

export const bukuSuratText = {
  title: 'Buku surat keluar',
  lead: 'Surat dari Tepat yang nomornya sudah dicatat. Surat seksi lain ada di buku agenda.',
  tahun: 'Tahun',
  jenis: 'Jenis',
  desa: 'Desa',
  all: 'Semua',
  kecamatan: 'Kecamatan',
  none: 'Belum ada surat',
  noneLead:
    'Nomor dicatat saat surat dibuka untuk dicetak: dari pemeriksaan, pengingat, atau papan.',
  noneHere: 'Tidak ada surat dengan saringan ini.',
  count: (count: number) => `${count} surat`,
  doubles:
    'Nomor surat dipakai lebih dari sekali. Cocokkan dengan buku agenda, lalu perbaiki catatannya:',
  doubleOf: (others: string) => `Nomor sama dengan: ${others}`,
  corrected: 'diperbaiki',
} as const;

/** The fields of the letterhead and of who signs. */
export const kopText = {
  kop: (line: number) => `Baris kop ${line}`,
  kota: 'Tempat surat',
  polaNomor: 'Pola nomor surat',
  polaHint: 'Misalnya 900/{nomor}/415.56/{tahun}',
  hasilEvaluasi: 'Hasil evaluasi Raperdes ditetapkan oleh',
  oleh: { camat: 'Camat, atas pelimpahan bupati', bupati: 'Bupati' },
  alamat: 'Alamat Tepat untuk umum',
  alamatHint:
    'Misalnya https://tepat.jombangkab.go.id. Dipakai pada tautan di buku Excel, kode QR tanda terima, dan undangan; kosong = alamat yang sedang dibuka.',
  alamatWrong: 'Alamat ditulis lengkap dengan https:// dan tanpa garis miring di belakang nama.',
  pelimpahan: 'Dasar pelimpahan kepada camat',
  pelimpahanHint: 'Peraturan Bupati yang melimpahkan evaluasi; tercetak pada Keputusan Camat.',
  jabatan: 'Jabatan penanda tangan',
  nama: 'Nama penanda tangan',
  pangkat: 'Pangkat',
  nip: 'NIP',
} as const;
