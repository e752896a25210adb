import { absentLampiranText, nihilFindingText } from '../../standing/findings-words.ts';
import { findingTextOf, readValues, type Sentences, type Values } from '../frame/sentence-words.ts';
import { kodeSentences, line } from '../kode/findings-words.ts';
import { apbdesLampiranNames } from './lampiran-words.ts';

const sentences: Sentences = {
  empty: () => 'APBDes belum berisi satu baris pun. Isi Pendapatan, Belanja dan Pembiayaan dahulu.',
  'nihil-alasan': () => nihilFindingText,
  'no-amounts': (v) =>
    `Semua ${v.text('lineCount')} baris belum berangka atau nol. Isi anggarannya sebelum dikirim.`,
  'I5-deficit': (v) =>
    `Defisit belum tertutup: surplus/(defisit) ${v.rp('surplus')}, pembiayaan netto ${v.rp('netto')}, masih kurang ${v.size('silpa')}. Kurangi belanja atau tambah pendapatan/penerimaan pembiayaan sampai SiLPA nol.`,
  'I5-leftover': (v) =>
    `Ada sisa yang belum dianggarkan: surplus/(defisit) ${v.rp('surplus')}, pembiayaan netto ${v.rp('netto')}, sisa ${v.size('silpa')}. Tempatkan di belanja atau pengeluaran pembiayaan sampai SiLPA nol.`,
  I7: (v) =>
    `Sumber dana ${v.text('sumberDana')} dipakai ${v.rp('used')}, padahal tersedia ${v.rp('available')} (pendapatan dan SiLPA). Kurang ${v.rp('short')}: periksa sumber dana pada baris belanja.`,
  'sumber-dana': (v) =>
    `${v.text('lineCount')} baris belanja belum menyebut sumber dana. Isi sumber dananya (DDS, ADD, PAD, ...).`,
  I13: (v) =>
    `Kolom sebelum pada ${place(v)} berisi ${v.rp('sebelum')}, sedangkan APBDes murni yang diterima ${v.rp('murni')}. Samakan dengan murni.`,
  'I13-missing': (v) =>
    `${place(v)} ada di APBDes murni sebesar ${v.rp('murni')}, tetapi tidak ada di Perubahan. Masukkan barisnya; bila dihapus, isi nol pada kolom setelah perubahan.`,
  'I13-empty': () =>
    'Kolom sebelum perubahan masih kosong. Mulai dari APBDes murni yang diterima, atau isi angka sebelum perubahan.',
  'anggaran-missing': (v) =>
    `${line(v)} belum berangka. Isi anggarannya, atau hapus baris bila tidak dipakai.`,
  'anggaran-negative': (v) =>
    `${line(v)} bernilai ${v.rp('anggaran')}. Anggaran tidak boleh di bawah nol: periksa angka atau tempat rekeningnya.`,
  A1: (v) =>
    `BPD menyepakati pada ${v.day('agreedOn')}, lewat dari batas ${v.day('latest')}. Jelaskan sebabnya di catatan.`,
  V2: (v) =>
    `Belum dikirim sampai ${v.day('filedOn')}, melewati batas ${v.day('latest')} (${v.text('workingDays')} hari kerja setelah disepakati ${v.day('agreedOn')}). Segera kirim dan jelaskan keterlambatannya di catatan.`,
  'V2-sent': (v) =>
    `Pertama disampaikan ${v.day('filedOn')}, melewati batas ${v.day('latest')} (${v.text('workingDays')} hari kerja setelah disepakati ${v.day('agreedOn')}).`,
  'V3-tanggal': () =>
    'Tanggal kesepakatan dengan BPD belum diisi. Raperdes dikirim setelah disepakati bersama BPD.',
  'V3-berita-acara': () => 'Nomor berita acara musyawarah BPD belum diisi.',
  'V3-count': () =>
    'Jumlah anggota BPD dan jumlah yang hadir belum diisi, sehingga kuorum belum dapat diperiksa. Isi keduanya.',
  'V3-present': (v) =>
    `Anggota BPD yang hadir (${v.text('present')}) lebih banyak dari jumlah anggota (${v.text('members')}). Perbaiki salah satunya.`,
  'V3-kuorum': (v) =>
    `Musyawarah BPD belum kuorum: hadir ${v.text('present')} dari ${v.text('members')} anggota, perlu sedikitnya ${v.text('needed')} (2/3). Periksa berita acaranya.`,
  V5: (v) =>
    `Kegiatan ${v.text('fungsi')} ${v.text('nama')} dianggarkan ${v.rp('apbdes')} tetapi tidak ada di RKPDes. Ubah RKPDes dahulu, atau pindahkan anggarannya ke kegiatan yang ada di RKPDes.`,
  'V5-amount': (v) =>
    `Kegiatan ${v.text('fungsi')} ${v.text('nama')} dianggarkan ${v.rp('apbdes')}, lebih ${v.rp('excess')} dari RKPDes (${v.rp('rkpdes')}). Jelaskan sebabnya di catatan.`,
  'V5-none': (v) =>
    `Tidak satu pun dari ${v.text('kegiatanCount')} kegiatan APBDes ini ada di RKPDes tahun yang sama. Periksa kode kegiatan di RKPDes.`,
  V1: (v) => absentLampiranText(apbdesLampiranNames, v.text('jenis')),
  V7: (v) =>
    `Pendapatan ${v.text('name')} dianggarkan ${v.rp('pendapatan')}, sedangkan pagu resmi ${v.rp('pagu')}: selisih ${v.size('difference')}. Samakan dengan pagu, atau jelaskan di catatan.`,
  'V7-kdmp': kdmpSentence,
  V9: (v) =>
    `SiLPA tahun sebelumnya dianggarkan ${v.rp('silpa')}, sedangkan LPJ ${v.text('tahunLpj')} berakhir dengan ${v.rp('lpj')}: selisih ${v.size('difference')}. Samakan dengan LPJ, atau jelaskan di catatan.`,
  'V12-paling-sedikit': (v) =>
    `${v.text('nama')}: ${v.rp('used')} atau ${v.percent('percent')} dari Dana Desa ${v.rp('pagu')}, paling sedikit ${v.text('limit')}%.`,
  'V12-paling-banyak': (v) =>
    `${v.text('nama')}: ${v.rp('used')} atau ${v.percent('percent')} dari Dana Desa ${v.rp('pagu')}, paling banyak ${v.text('limit')}%.`,
  V14: () =>
    'Alasan perubahan belum disebut. Pilih paling sedikit satu di bagian Alasan perubahan.',
  ...kodeSentences,
  V10: (v) =>
    `Siltap dan tunjangan kepala desa dan perangkat, serta tunjangan dan operasional BPD, berjumlah ${v.rp('capped')} atau ${v.percent('percent')} dari belanja ${v.rp('belanja')} (di luar tanah bengkok). Batasnya ${v.text('limit')}%: lebih ${v.rp('excess')}.`,
  'V10-kdmp': (v) =>
    `Siltap dan tunjangan kepala desa dan perangkat, serta tunjangan dan operasional BPD, berjumlah ${v.rp('capped')}: ${v.percent('percent')} dari belanja dengan KDMP, ${v.percent('without')} tanpa KDMP (${v.rp('kdmp')}). Batasnya ${v.text('limit')}%; tentukan sendiri apakah KDMP ikut dihitung.`,
  'V10-lokal': (v) =>
    `Kegiatan 1.1.09 dan 1.1.90-99 berjumlah ${v.rp('sum')} dan tidak ikut dihitung. Isinya berbeda antar kabupaten: periksa apakah termasuk siltap atau tunjangan.`,
  blt: (v) =>
    `BLT Desa ${v.rp('perMonth')} sebulan tiap keluarga, lebih dari ${v.rp('most')}. Periksa jumlah keluarga dan bulannya.`,
  V11: (v) =>
    `${v.text('name')} (${v.text('rekening')}) ${v.rp('sum')} harus punya Perdes tersendiri. Siapkan Perdesnya untuk dilampirkan.`,
  V13: (v) =>
    `Kegiatan ${v.text('kegiatan')} ${v.text('name')} belum menyebut keluaran. Isi volume dan satuan.`,
  'V13-all': (v) =>
    `Semua ${v.text('kegiatanCount')} kegiatan belum menyebut keluaran. Isi volume dan satuan tiap kegiatan.`,
  'V13-spec': (v) =>
    `Kegiatan fisik ${v.text('kegiatan')} ${v.text('name')} perlu menyebut pekerjaan, lokasi dan ukurannya. Tulis di uraian.`,
};

export const apbdesFindingText = findingTextOf(sentences, readValues);

/** Which of the three bookings was seen; none of them is wrong. */
function kdmpSentence(v: Values): string {
  const seen = [
    ['belanja', 'belanja pada kegiatan 4.5.02'],
    ['penyertaan', 'penyertaan modal (6.2.2)'],
    ['cut', 'pendapatan 4.2.1 tanpa bagian KDMP'],
  ].flatMap(([name = '', as]) => (v.text(name) === '0' ? [] : [`${as} ${v.rp(name)}`]));
  const official = v.text('kdmp') === '0' ? '' : ` (pagu ${v.rp('kdmp')})`;
  return `KDMP${official} dibukukan sebagai: ${seen.join('; ') || 'belum terlihat'}. Ketiga cara dipakai: belanja 4.5.02, dikurangkan dari 4.2.1, atau 6.2.2. Bila KDMP berlaba, paling sedikit 20% labanya menjadi pendapatan desa.`;
}

function place(v: Values): string {
  const kegiatan = v.text('fungsi') === '' ? '' : ` kegiatan ${v.text('fungsi')}`;
  return `Rekening ${v.text('rekening')}${kegiatan}`;
}
