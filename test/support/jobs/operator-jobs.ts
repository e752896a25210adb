import { operatorDesa, perboto } from '../operator-desa.ts';
import { sharesFile } from '../shares-file.ts';
import {
  perak2031,
  budget,
  pdf,
  taps,
  fills,
  inTurn,
  chooses,
  waits,
  reads,
  putsTable,
  firstOf,
  prints,
} from './job.ts';
import type { Job } from './job.ts';

export const operatorJobs: readonly Job[] = [
  {
    name: 'reading a budget from a file',
    at: 'reports/import/take-table.tsx',
    who: 'operator.perak',
    path: `${budget}/impor`,
    fault: 'file',
    does: chooses('Pilih berkas', perboto),
  },
  {
    name: 'putting a table into a draft',
    at: 'reports/import/import-preview.tsx',
    who: 'operator.perak',
    path: `${budget}/impor`,
    opens: reads,
    fault: 'disk',
    does: taps(/^(Masukkan ke draf|Ganti \d+ baris)$/),
  },
  {
    name: 'putting back what an import replaced',
    at: 'reports/import/import-undo.tsx',
    who: 'operator.perak',
    path: async (device) => {
      await putsTable(device, budget);
      return `${budget}/impor`;
    },
    fault: 'disk',
    does: taps('Kembalikan isi sebelum impor'),
  },
  {
    name: 'keeping a lampiran that cannot be read',
    at: 'lampiran/use-keep-files.ts',
    who: 'operator.perak',
    path: `${budget}/lampiran`,
    fault: 'file',
    does: chooses('Pilih berkas Surat pengantar kepala desa', pdf),
  },
  {
    name: 'keeping a lampiran',
    at: 'lampiran/lampiran-field.tsx',
    who: 'operator.perak',
    path: `${budget}/lampiran`,
    fault: 'disk',
    does: chooses('Pilih berkas Surat pengantar kepala desa', pdf),
  },
  {
    name: 'saving what is typed into a report',
    at: 'keeper/use-keeper.ts',
    who: 'operator.perak',
    path: `${budget}/bpd`,
    fault: 'disk',
    does: fills('Nomor berita acara', '141/2031'),
  },
  {
    name: 'throwing a shared file away',
    at: 'rooms/berkas-masuk/arrived-card.tsx',
    who: 'operator.perak',
    path: '/berkas-masuk',
    opens: (page) => sharesFile(page, 'Scan.pdf', pdf.buffer),
    fault: 'disk',
    does: taps('Hapus dari daftar'),
  },
  {
    name: 'answering a recommendation',
    at: 'rooms/rekomendasi/rekomendasi-sheets.tsx',
    who: 'operator.perak',
    path: '/rekomendasi',
    opens: inTurn(taps(/^(Jawab|Tambah jawaban)$/), fills('Apa yang sudah dilakukan')),
    fault: 'disk',
    does: taps('Kirim jawaban'),
  },
  {
    name: 'adding many lembaga',
    at: 'reports/lkd/parts.tsx',
    who: 'operator.perak',
    path: `${perak2031('lkd')}/rt`,
    opens: taps('Tambah banyak sekaligus'),
    fault: 'disk',
    does: fills('Akhiran nama', 'RW 01'),
  },
  {
    name: 'signing out',
    at: 'rooms/pengaturan/pengaturan-page.tsx',
    who: 'operator.perak',
    path: '/pengaturan',
    opens: taps('Keluar'),
    fault: 'disk',
    does: taps(/^Keluar/),
  },
  {
    name: 'sharing a receipt',
    at: 'rooms/tanda-terima/dokumen-page.tsx',
    who: 'operator.perak',
    path: async (device) => {
      const receipt = await firstOf('/tanda-terima', '/tanda-terima/')(device);
      return receipt.replace('tanda-terima', 'dokumen');
    },
    fault: 'share',
    does: taps('Bagikan'),
  },
  prints(
    {
      at: 'rooms/tanda-terima/tanda-terima-page.tsx',
      who: 'operator.perak',
      path: firstOf('/tanda-terima', '/tanda-terima/'),
    },
    /^Cetak/,
  ),
  prints(
    {
      at: 'reports/musyawarah/parts.tsx',
      who: 'operator.perak',
      path: `${perak2031('musrenbangdes')}/cetak`,
    },
    /^Cetak/,
  ),
  {
    name: 'sending a report',
    at: 'reports/frame/own-parts.tsx',
    who: 'operator.perak',
    path: async (device) => {
      await putsTable(device, budget);
      await operatorDesa(device).agreesWithBpd(budget);
      return `${budget}/kirim`;
    },
    opens: fills('Nama kepala desa', 'Hadi Santoso'),
    fault: 'disk',
    does: taps('Kirim sekarang'),
  },
  {
    name: 'a titipan for who comes by',
    at: 'rooms/titipan/courier-card.tsx',
    who: 'operator.perak',
    path: async (device) => {
      await device.goesOffline();
      await device.opens(`${budget}/bpd`);
      await fills('Nomor berita acara', '142/2031')(device.page());
      await device.opens(`${budget}`);
      return '/pengaturan';
    },
    opens: waits((page) => page.getByRole('button', { name: 'Siapkan titipan' })),
    fault: 'cipher',
    does: taps('Siapkan titipan'),
  },
  {
    name: 'signing in',
    at: 'account/sign-in-form.tsx',
    who: 'tamu',
    path: '/',
    opens: inTurn(fills('Nama pengguna', 'operator.perak'), fills('Kata sandi', 'tepat-demo')),
    fault: 'line',
    does: taps('Masuk'),
  },
  {
    name: 'taking up an invitation',
    at: 'rooms/welcome/undangan-page.tsx',
    who: 'tamu',
    path: '/undangan/belum-ada',
    opens: inTurn(
      fills('Kata sandi baru', 'sawah hijau subur'),
      fills('Tulis sekali lagi', 'sawah hijau subur'),
    ),
    fault: 'line',
    does: taps('Simpan dan masuk'),
  },
];
