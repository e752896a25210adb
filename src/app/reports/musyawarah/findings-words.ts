import type { EnamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import { findingTextOf, readValues, type Sentences } from '../frame/sentence-words.ts';
import { lkdNames } from './words.ts';

const sentences: Sentences = {
  'hadirin-kosong': () =>
    'Belum ada seorang pun di daftar hadir. Catat yang hadir sebelum dikirim.',
  tanggal: () => 'Tanggal rapat belum diisi.',
  'tanggal-nanti': (v) =>
    `Tanggal rapat ${v.day('tanggal')} masih akan datang (hari ini ${v.day('filedOn')}). Periksa tanggalnya.`,
  D1: (v) =>
    `Musdes dilaksanakan ${v.day('tanggal')}, lewat dari batas ${v.day('latest')}. Jelaskan sebabnya di catatan.`,
  D2c: (v) =>
    `Musrenbangdes dilaksanakan ${v.day('tanggal')}, sesudah batas penetapan RKPDes ${v.day('latest')}. Jelaskan sebabnya di catatan.`,
  D4: (v) =>
    `Musrenbang kecamatan tercatat ${v.day('tanggal')}, sesudah ${v.day('latest')} (minggu kedua Februari). Periksa tanggalnya.`,
  urutan: (v) =>
    `Musrenbangdes ${v.day('tanggal')} mendahului Musdes ${v.day('musdesOn')}. Biasanya Musdes lebih dahulu: periksa kedua tanggal.`,
  pimpinan: () => 'Pimpinan rapat belum diisi.',
  notulis: () => 'Notulis belum diisi.',
  notulen: () => 'Notulen belum ada. Tulis ringkasnya, atau lampirkan berita acara.',
  kesepakatan: () => 'Kesepakatan rapat belum ditulis.',
  tempat: () => 'Tempat rapat belum diisi.',
  jam: () => 'Jam selesai tidak sesudah jam mulai. Periksa jamnya.',
  'lampiran-berita-acara': () => 'Berita acara bertanda tangan belum dilampirkan.',
  'unsur-pemdes': () => 'Belum ada yang tercatat dari Pemerintah Desa.',
  'unsur-bpd': () => 'Belum ada yang tercatat dari BPD.',
  'unsur-masyarakat': () => 'Belum ada yang tercatat dari unsur masyarakat.',
  'unsur-kepala-desa': () => 'Kepala desa belum tercatat hadir di Musrenbang kecamatan.',
  'unsur-delegasi': () => 'Delegasi desa belum tercatat hadir di Musrenbang kecamatan.',
  'hadirin-nama': (v) =>
    `${v.text('count')} orang di daftar hadir belum bernama. Lengkapi namanya.`,
  'hadirin-jenis-kelamin': (v) =>
    `${v.text('count')} orang belum diisi L/P, mulai dari ${v.text('nama')}. Hitungan laki-laki dan perempuan belum lengkap.`,
  'hadirin-unsur': (v) =>
    `${v.text('count')} orang belum diisi unsurnya, mulai dari ${v.text('nama')}.`,
  kembar: (v) =>
    `${v.text('count')} pasang nama mungkin orang yang sama, mulai dari ${v.text('nama')}. Putuskan: sama atau berbeda.`,
  'tanda-tangan': (v) =>
    `${v.text('unsigned')} dari ${v.text('orang')} orang belum bertanda tangan di HP, dan foto lembar daftar hadir belum dilampirkan. Foto lembarnya ke Lampiran.`,
  lkd: (v) =>
    `LKD yang hadir ${v.text('present')} dari 6 jenis. Belum tercatat: ${lkdList(v.text('missing'))}. Bila ada yang hadir, isi LKD-nya.`,
  kuorum: (v) =>
    `Yang hadir ${v.text('orang')} dari ${v.text('undangan')} undangan; dua pertiganya ${v.text('needed')}. Aturan dua pertiga ini dari peraturan yang sudah diganti, jadi sekadar diketahui: ikuti tata tertib musyawarah desa.`,
  'usulan-kosong': () => 'Belum ada usulan yang dicatat.',
  'usulan-uraian': (v) => `${v.text('count')} usulan belum diuraikan.`,
  'usulan-lokasi': (v) =>
    `${v.text('count')} usulan belum menyebut lokasi, mulai dari "${v.text('uraian')}".`,
  'usulan-biaya': (v) =>
    `${v.text('count')} usulan belum berperkiraan biaya, mulai dari "${v.text('uraian')}".`,
  'usulan-prioritas': (v) =>
    `${v.text('count')} usulan belum diberi prioritas, mulai dari "${v.text('uraian')}".`,
  'usulan-sama': (v) =>
    `Prioritas ${v.text('prioritas')} dipakai dua kali: "${v.text('other')}" dan "${v.text('uraian')}". Bedakan urutannya.`,
};

export const musyawarahFindingText = findingTextOf(sentences, readValues);

function lkdList(keys: string): string {
  return keys
    .split(' ')
    .map((key) => lkdNames[key as EnamJenis] ?? key) // keys of the check's own list
    .join(', ');
}
