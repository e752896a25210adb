import type { Locator, Page } from 'playwright';
import type { Device } from './a-device.ts';
import { coachOn } from './a-visit.ts';
import { expect } from './expect.ts';
import type { Fault } from './faults.ts';
import { operatorDesa, perboto } from './operator-desa.ts';
import { aPdf } from './sample-files.ts';
import { sharesFile } from './shares-file.ts';

/** Something the app sets to work: one row of the table below. */
export interface Job {
  readonly name: string;
  /** The file of `src/app` that sets it to work. */
  readonly at: string;
  /** `tamu` is nobody yet. */
  readonly who: 'operator.perak' | 'verifikator' | 'pembina' | 'admin' | 'tamu';
  /** Its address, or what leads there; then what is done there while all is well. */
  readonly path: string | ((device: Device) => Promise<string>);
  readonly opens?: (page: Page) => Promise<unknown>;
  readonly fault: Fault;
  /** What sets it to work. */
  readonly does: (page: Page) => Promise<unknown>;
}

const perak2031 = (kind: string): string => `/laporan/35.17.01.2005/${kind}/2031`;
const budget = perak2031('apbdes');
const pdf = { name: 'Scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf(5000)) };

const onTop = (page: Page): Locator => page.locator('dialog[open], main').last();
/** The last that is open: a sheet before the page. */
const taps =
  (name: string | RegExp, ...more: readonly (string | RegExp)[]) =>
  async (page: Page): Promise<void> => {
    for (const one of [name, ...more])
      await onTop(page).getByRole('button', { name: one, exact: true }).first().click();
  };
const fills =
  (label: string, text = 'kas kurang Rp 1.250.000') =>
  (page: Page): Promise<void> =>
    onTop(page).getByLabel(label, { exact: true }).first().fill(text);
const inTurn =
  (...steps: readonly ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page): Promise<void> => {
    for (const step of steps) await step(page);
  };
const chooses =
  (label: string, file: Parameters<Locator['setInputFiles']>[0]) =>
  (page: Page): Promise<void> =>
    page.getByLabel(label).first().setInputFiles(file);
const waits =
  (what: (page: Page) => Locator) =>
  (page: Page): Promise<void> =>
    expect(what(page)).toBeVisible({ timeout: 30_000 });
const reads = inTurn(
  chooses('Pilih berkas', perboto),
  waits((page) => page.getByRole('button', { name: 'Tabel lain' })),
);
const beginsVisit = (device: Device): Promise<string> => coachOn(device).begins('35.17.01.2006');
const partOfVisit = (part: string) => async (device: Device) =>
  `${await beginsVisit(device)}/${part}`;
/** The first page of this kind that the list at an address links to. */
const firstOf =
  (list: string, link: string, words = '') =>
  async (device: Device): Promise<string> => {
    await device.opens(list);
    const main = device.page().getByRole('main');
    const place = words === '' ? main : main.getByRole('listitem').filter({ hasText: words });
    const first = place.locator(`a[href^="${link}"]`).first();
    await expect(first).toBeVisible({ timeout: 30_000 });
    return (await first.getAttribute('href')) ?? list;
  };
/** `label`: a field to write into; none where the first save is work enough. */
const setting = (name: string, label?: string, text?: string): Job => ({
  name: `the setting ${name}`,
  at: `rooms/setelan/${name}-form.tsx`,
  who: 'admin',
  path: `/setelan/${name}`,
  ...(label !== undefined && { opens: fills(label, text) }),
  fault: 'disk',
  does: taps('Simpan'),
});
const prints = (job: Pick<Job, 'at' | 'who' | 'path' | 'opens'>, button: string | RegExp): Job => ({
  ...job,
  name: `printing, ${job.at}`,
  fault: 'print',
  does: taps(button),
});

/** Every job of the app by the file that sets it to work; `test/jobs.test.ts` looks that none is missing. */
export const jobs: readonly Job[] = [
  {
    name: 'reading a budget from a file',
    at: 'reports/import/import-screen.tsx',
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
      await device.opens(`${budget}/impor`);
      await inTurn(reads, taps(/^(Masukkan ke draf|Ganti \d+ baris)$/))(device.page());
      await expect(
        device.page().getByText('Tersimpan di HP', { exact: true }).first(),
      ).toBeVisible();
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
    name: 'keeping a photo of a visit',
    at: 'lampiran/use-keep-files.ts',
    who: 'pembina',
    path: partOfVisit('foto'),
    fault: 'disk',
    does: chooses('Pilih berkas Foto', pdf),
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
    at: 'rooms/rekomendasi/answer-rekomendasi-sheet.tsx',
    who: 'operator.perak',
    path: '/rekomendasi',
    opens: inTurn(taps(/^(Jawab|Tambah jawaban)$/), fills('Apa yang sudah dilakukan')),
    fault: 'disk',
    does: taps('Kirim jawaban'),
  },
  {
    name: 'adding many lembaga',
    at: 'reports/lkd/add-many-sheet.tsx',
    who: 'operator.perak',
    path: `${perak2031('lkd')}/rt`,
    opens: taps('Tambah banyak sekaligus'),
    fault: 'disk',
    does: fills('Akhiran nama', 'RW 01'),
  },
  {
    name: 'signing out',
    at: 'rooms/pengaturan/sign-out.tsx',
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
    name: 'taking a filing in hand',
    at: 'rooms/periksa/take-filing-card.tsx',
    who: 'verifikator',
    path: firstOf('/antrean', '/periksa/'),
    // Opening it is a job of its own.
    opens: waits((page) => page.getByRole('main').getByText('Diperiksa', { exact: true }).first()),
    fault: 'disk',
    does: taps(/^(Saya ambil|Ambil alih|Lepaskan):/),
  },
  {
    name: 'accepting a filing',
    at: 'rooms/periksa/verdict-actions.tsx',
    who: 'verifikator',
    path: firstOf('/antrean', '/periksa/'),
    opens: taps('Terima'),
    fault: 'disk',
    does: taps('Terima'),
  },
  {
    name: 'giving a recommendation',
    at: 'rooms/rekomendasi/give-rekomendasi-sheet.tsx',
    who: 'verifikator',
    path: '/rekomendasi',
    opens: inTurn(
      taps('Tulis rekomendasi'),
      (page) => onTop(page).getByLabel('Desa').selectOption('Sembung'),
      fills('Isi rekomendasi'),
    ),
    fault: 'disk',
    does: taps('Kirim ke desa'),
  },
  {
    name: 'changing a recommendation',
    at: 'rooms/rekomendasi/change-rekomendasi-sheet.tsx',
    who: 'verifikator',
    path: '/rekomendasi',
    opens: inTurn(taps('Ubah isi'), fills('Isi rekomendasi')),
    fault: 'disk',
    does: taps('Simpan isi baru'),
  },
  {
    name: 'closing a recommendation',
    at: 'rooms/rekomendasi/judge-rekomendasi.tsx',
    who: 'verifikator',
    path: '/rekomendasi',
    opens: taps('Selesai'),
    fault: 'disk',
    does: taps('Selesai'),
  },
  {
    name: 'the report of a quarter',
    at: 'rooms/indikator/triwulan-page.tsx',
    who: 'verifikator',
    path: '/triwulan',
    opens: fills('Isi laporan'),
    fault: 'disk',
    does: taps('Simpan laporan'),
  },
  {
    name: 'recording a letter',
    at: 'rooms/surat/surat-form.tsx',
    who: 'verifikator',
    path: '/surat/rekap/semua',
    opens: inTurn(fills('Nomor', '005/415/2031'), fills('Tanggal surat', '2026-11-20')),
    fault: 'disk',
    does: taps(/^Catat/),
  },
  {
    name: 'the workbook of the indicators',
    at: 'rooms/indikator/indikator-page.tsx',
    who: 'verifikator',
    path: '/indikator',
    fault: 'memory',
    does: taps(/Excel/),
  },
  {
    name: 'copying a reminder',
    at: 'rooms/pengingat/pengingat-page.tsx',
    who: 'verifikator',
    path: '/pengingat',
    fault: 'clipboard',
    does: taps('Salin pesan'),
  },
  prints(
    { at: 'rooms/surat/recorded-card.tsx', who: 'verifikator', path: '/surat/rekap/semua' },
    /^Cetak tanpa/,
  ),
  prints(
    { at: 'rooms/indikator/triwulan-page.tsx', who: 'verifikator', path: '/triwulan' },
    'Cetak',
  ),
  prints({ at: 'rooms/papan/papan-page.tsx', who: 'verifikator', path: '/papan' }, /^Cetak/),
  prints(
    { at: 'rooms/profil/profil-page.tsx', who: 'verifikator', path: '/desa/35.17.01.2006' },
    /^Cetak/,
  ),
  prints(
    { at: 'rooms/indikator/indikator-page.tsx', who: 'verifikator', path: '/indikator' },
    /^Cetak/,
  ),
  {
    name: 'the plan of a visit',
    at: 'rooms/kunjungan/plan-sheet.tsx',
    who: 'pembina',
    path: '/kunjungan',
    opens: inTurn(taps(/^Ubah rencana/), fills('Pembina', 'Ratna')),
    fault: 'disk',
    does: taps('Simpan rencana'),
  },
  {
    name: 'beginning a visit',
    at: 'rooms/kunjungan/siapkan-page.tsx',
    who: 'pembina',
    path: '/siapkan/35.17.01.2006',
    fault: 'disk',
    does: taps('Mulai kunjungan'),
  },
  {
    name: 'throwing a visit away',
    at: 'rooms/kunjungan/selesai-part.tsx',
    who: 'pembina',
    path: partOfVisit('selesai'),
    opens: taps('Buang tulisan kunjungan ini'),
    fault: 'disk',
    does: taps('Buang tulisan kunjungan ini'),
  },
  {
    name: 'a visit for the calendar of the phone',
    at: 'rooms/kunjungan/plan-list.tsx',
    who: 'pembina',
    path: '/kunjungan',
    opens: inTurn(
      (page) =>
        page
          .locator('li .stack')
          .filter({ hasText: 'belum dijadwalkan' })
          .first()
          .getByRole('button', { name: /^Ubah rencana/ })
          .click(),
      fills('Tanggal kunjungan', '2026-12-14'),
      taps('Simpan rencana'),
    ),
    fault: 'memory',
    does: taps(/^Tambah ke kalender HP/),
  },
  prints(
    {
      at: 'rooms/kunjungan/visit-report.tsx',
      who: 'pembina',
      path: async (device) => {
        await device.opens('/kunjungan');
        const made = device.page().getByRole('region').or(device.page().locator('section'));
        const link = made.filter({ hasText: 'Sudah selesai' }).locator('a[href^="/kunjungan/"]');
        await expect(link.first()).toBeVisible();
        return (await link.first().getAttribute('href')) ?? '/kunjungan';
      },
    },
    /^Cetak/,
  ),
  setting('surat', 'Tempat surat', 'Perak'),
  setting('pemeriksaan'),
  setting('indikator'),
  setting('seksi'),
  setting('daftar-periksa'),
  setting('kontak', 'Nama yang disapa', 'Pak Hadi'),
  setting('pagu', 'Dasar (SK atau Perbup)', 'Perbup 1/2031'),
  {
    name: 'reading official figures from a file',
    at: 'rooms/setelan/pagu-import.tsx',
    who: 'admin',
    path: '/setelan/pagu',
    opens: (page) => page.getByRole('main').locator('summary').first().click(),
    fault: 'file',
    does: chooses('Pilih berkas', perboto),
  },
  {
    name: 'a rule of the calendar',
    at: 'rooms/kalender/calendar-sheet.tsx',
    who: 'admin',
    path: '/kalender',
    opens: (page) => page.getByRole('main').locator('button.list-row').first().click(),
    fault: 'disk',
    does: taps('Simpan'),
  },
  {
    name: 'the days of grace',
    at: 'rooms/kalender/kalender-page.tsx',
    who: 'admin',
    path: '/kalender',
    opens: fills('Tenggang tanpa sinyal (hari kerja)', '9'),
    fault: 'disk',
    does: taps('Simpan tenggang'),
  },
  {
    name: 'a day off',
    at: 'rooms/kalender/hari-libur-sheet.tsx',
    who: 'admin',
    path: '/hari-libur',
    opens: inTurn(
      taps('Tambah hari libur'),
      fills('Tanggal', '2027-04-07'),
      fills('Nama', 'Hari jadi'),
    ),
    fault: 'disk',
    does: taps('Simpan'),
  },
  {
    name: 'all days off of a year as they are printed',
    at: 'rooms/kalender/hari-libur-page.tsx',
    who: 'admin',
    path: '/hari-libur',
    opens: taps('Tandai semua cocok'),
    fault: 'disk',
    does: taps('Tandai semua cocok'),
  },
  {
    name: 'a new person',
    at: 'rooms/orang/person-form-sheet.tsx',
    who: 'admin',
    path: '/orang',
    opens: inTurn(
      taps('Tambah orang'),
      fills('Nama lengkap', 'Wati Rahayu'),
      fills('Nama pengguna', 'wati.baru'),
      (page) => onTop(page).getByLabel('Desa', { exact: true }).selectOption('Sembung'),
    ),
    fault: 'line',
    does: taps('Tambah dan buat undangan'),
  },
  {
    name: 'a new invitation',
    at: 'rooms/orang/person-sheet.tsx',
    who: 'admin',
    path: '/orang',
    opens: taps(/^Agus Riyanto/),
    fault: 'line',
    does: taps('Buat undangan baru'),
  },
  {
    name: 'shutting a device out',
    at: 'rooms/orang/device-list.tsx',
    who: 'admin',
    path: '/orang',
    opens: inTurn(taps(/^Sri Wahyuni/), taps(/^Keluarkan perangkat/)),
    fault: 'line',
    does: taps('Keluarkan'),
  },
  {
    name: 'copying an invitation',
    at: 'rooms/orang/invitation-sheet.tsx',
    who: 'admin',
    path: '/orang',
    opens: inTurn(taps(/^Agus Riyanto/), taps('Buat undangan baru')),
    fault: 'clipboard',
    does: taps('Salin tautan'),
  },
  {
    name: 'the workbook of everything',
    at: 'rooms/ekspor/ekspor-page.tsx',
    who: 'admin',
    path: '/ekspor',
    fault: 'memory',
    does: taps('Unduh Excel'),
  },
  {
    name: 'checking the journal',
    at: 'rooms/jurnal/jurnal-page.tsx',
    who: 'admin',
    path: '/jurnal',
    fault: 'line',
    does: taps('Periksa seluruh rantai'),
  },
  {
    name: 'sending a report',
    at: 'reports/frame/file-part.tsx',
    who: 'operator.perak',
    path: async (device) => {
      await device.opens(`${budget}/impor`);
      await inTurn(reads, taps(/^(Masukkan ke draf|Ganti \d+ baris)$/))(device.page());
      await operatorDesa(device).agreesWithBpd(budget);
      return `${budget}/kirim`;
    },
    opens: fills('Nama kepala desa', 'Hadi Santoso'),
    fault: 'disk',
    does: taps('Kirim sekarang'),
  },
  {
    name: 'a titipan for who comes by',
    at: 'rooms/titipan/titip-card.tsx',
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
    name: 'taking a titipan along',
    at: 'rooms/titipan/titipan-card.tsx',
    who: 'pembina',
    path: '/pengaturan',
    fault: 'file',
    does: chooses('Tambah titipan', pdf),
  },
  {
    name: 'finishing a visit',
    at: 'rooms/kunjungan/selesai-part.tsx',
    who: 'pembina',
    path: async (device) => {
      const coach = coachOn(device);
      const visit = await beginsVisit(device);
      await coach.chooses(visit, ['Keuangan']);
      await coach.meets(visit, 'Hadi Santoso', 'Kepala Desa');
      return `${visit}/selesai`;
    },
    fault: 'disk',
    does: taps('Selesaikan kunjungan'),
  },
  {
    name: 'asking for more of a follow-up',
    at: 'rooms/rekomendasi/judge-rekomendasi.tsx',
    who: 'verifikator',
    path: '/rekomendasi',
    opens: inTurn(taps('Minta lagi'), fills('Apa yang masih kurang?')),
    fault: 'disk',
    does: taps('Minta lagi'),
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

/** What sets something to work and is in no row, with the reason. */
export const notInjected: Readonly<Record<string, string>> = {
  'frame/confirm-work.tsx': 'the question itself; its users are rows',
  'kit/asking-form.tsx': 'the form itself; its users are rows',
  'keeper/kept-sheet.tsx': 'the sheet itself; its users are rows',
  'rooms/setelan/setting-form.tsx': 'the form itself; its users are rows',
  'rooms/titipan/share-file.ts': 'where nothing can be shared the file is saved',
  'perdes/perdes-sheet.tsx': 'KeptSheet; no accepted Perdes of the season waits on a phone',
  'reports/frame/conflict-part.tsx': 'useBusy; needs two phones that changed one field',
  'standing/refusal-note.tsx': 'ConfirmWork; needs a draft that the server refused',
  'rooms/periksa/accept-many-sheet.tsx': 'ConfirmWork; no filing of the season is without findings',
  'rooms/kunjungan/use-readiness.ts': 'useBusy; says how many files it could not fetch',
  'rooms/pengingat/push-card.tsx': 'test/app/rooms/pengingat/turn-push.test.ts tries each trouble',
  'rooms/surat/letter-desk.tsx': 'hands its work to surat-form.tsx',
  'rooms/rekomendasi/rekomendasi-page.tsx': 'sheets of its own files',
  'lampiran/use-open-file.ts': 'test/e2e/files.test.ts: says why a file is not opened',
};
