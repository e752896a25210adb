import { absentLampiranText } from '../../standing/findings-words.ts';
import { findingTextOf, readValues, type Sentences, type Values } from '../frame/sentence-words.ts';
import { kodeSentences } from '../kode/findings-words.ts';
import { lampiranNames } from './words.ts';

const sentences: Sentences = {
  ...kodeSentences,
  empty: () => 'Laporan belum berisi satu baris pun. Mulai dari APBDes yang berlaku.',
  'no-amounts': (v) => `Realisasi ${v.text('lineCount')} baris belum diisi sama sekali.`,
  unfilled: (v) =>
    `${v.text('count')} dari ${v.text('lineCount')} baris belum diisi realisasinya. Isi 0 bila memang tidak ada.`,
  'realisasi-negative': (v) =>
    `Realisasi ${named(v)} bernilai ${v.rp('realisasi')}. Realisasi tidak boleh di bawah nol: periksa angkanya.`,
  'I4-negative': (v) =>
    `SiLPA akhir ${v.rp('silpa')}: yang dikeluarkan lebih besar daripada yang ada. Periksa realisasi pendapatan, belanja, dan pembiayaan.`,
  I7: (v) =>
    `Sumber dana ${v.text('sumberDana')} dibelanjakan ${v.rp('used')}, padahal yang masuk ${v.rp('available')} (pendapatan dan SiLPA). Kurang ${v.rp('short')}: periksa sumber dana barisnya.`,
  'I8-over': (v) =>
    `Realisasi ${place(v)} ${v.rp('realisasi')}, melebihi anggaran ${v.rp('anggaran')} sebesar ${v.rp('over')}. Periksa angkanya, atau jelaskan di catatan.`,
  I9: (v) =>
    `SiLPA tahun lalu (6.1.1) terealisasi ${v.rp('carried')}, sedangkan SiLPA akhir LPJ ${v.text('tahunLalu')} ${v.rp('silpa')}. Samakan, atau jelaskan di catatan.`,
  I10: (v) =>
    `SiLPA akhir ${v.rp('silpa')} tidak sama dengan kas desa ${v.rp('kas')} (bank dan tunai, di luar pajak belum disetor). Selisih ${v.rp('difference')}: periksa realisasi atau saldonya.`,
  'I10-missing': () =>
    'Saldo Rekening Kas Desa dan kas tunai di Kaur Keuangan pada 31 Desember belum diisi. Isi 0 bila memang kosong.',
  I11: (v) =>
    `Anggaran ${place(v)} ${v.rp('anggaran')}, sedangkan di APBDes yang berlaku ${v.rp('berlaku')}. Perbarui anggaran dari APBDes.`,
  'I11-missing': (v) =>
    `${place(v)} dianggarkan ${v.rp('berlaku')} di APBDes yang berlaku, tetapi tidak ada di laporan ini. Perbarui anggaran dari APBDes.`,
  'I11-none': () =>
    'Anggaran di laporan ini bukan dari APBDes di Tepat. Kirim APBDes tahun ini, lalu perbarui anggaran.',
  'I11-not-accepted': () =>
    'APBDes yang dipakai belum diterima kecamatan. Perbarui anggaran setelah diterima.',
  'I11-outside': (v) =>
    `Realisasi ${named(v)} ${v.rp('realisasi')} di luar APBDes. Jelaskan dasar pengeluarannya di uraian.`,
  I12: (v) =>
    `Realisasi ${place(v)} ${v.rp('realisasi')}, kurang dari laporan ${semester(v)} ${v.rp('earlier')}. Realisasi dihitung sejak 1 Januari: periksa salah satunya.`,
  'I12-missing': (v) =>
    `${place(v)} terealisasi ${v.rp('earlier')} di laporan ${semester(v)}, tetapi tidak ada di laporan ini.`,
  more: (v) => `Masih ada ${v.text('count')} temuan serupa.`,
  lampiran: (v) => absentLampiranText(lampiranNames, v.text('jenis')),
  'B3-nomor': () => 'Nomor Perdes LPJ realisasi APBDes belum diisi.',
  'B3-tanggal': () => 'Tanggal Perdes LPJ realisasi APBDes belum diisi.',
  'B3-early': (v) =>
    `Perdes bertanggal ${v.day('tanggal')}, sebelum tahun ${v.text('tahun')} berakhir. Periksa tanggalnya.`,
  B6: () =>
    'Tanggal penyampaian dalam Musdes belum diisi. Pelaksanaan APBDes disampaikan sedikitnya sekali setahun.',
  'B6-early': (v) =>
    `Musdes bertanggal ${v.day('tanggal')}, sebelum tahun ${v.text('tahun')}. Periksa tanggalnya.`,
};

export const realisasiFindingText = findingTextOf(sentences, readValues);

function named(v: Values): string {
  const uraian = v.text('uraian') === '' ? '' : ` "${v.text('uraian')}"`;
  return `rekening ${v.text('rekening')}${uraian}`;
}

function place(v: Values): string {
  const kegiatan = v.text('fungsi') === '' ? '' : ` kegiatan ${v.text('fungsi')}`;
  return `rekening ${v.text('rekening')}${kegiatan}`;
}

function semester(v: Values): string {
  return v.text('kind') === 'realisasi-semester-1' ? 'semester I' : 'semester II';
}
