import { expect } from '../support/expect.ts';
import type { Locator } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { instantSchema, tahunOf, tanggalInWib } from '../../src/domain/basics/tanggal.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { coachOn, news } from '../support/a-visit.ts';
import type { Coach } from '../support/a-visit.ts';
import { openWire } from '../support/a-wire.ts';
import { budgetOf, filesByWire } from '../support/files-by-wire.ts';

const desa = '35.17.01.2005';
const tahun = tahunOf(tanggalInWib(instantSchema.parse(new Date().toISOString())));
const apbdes = `APBDes ${tahun + 1}`;

let perak: Kecamatan;
let hp: Device;
let coach: Coach;
/** Its address. */
let visit: string;

beforeEach(async () => {
  perak = await openKecamatan();
  hp = await perak.device();
  coach = coachOn(hp);
  await filesByWire(perak.url(), 'perak', budgetOf(tahun + 1));
  await hp.signsIn('pembina');
  await coach.prepares(desa);
  // A browser takes half a minute to put the session's cookie on disk, unless it ends politely.
  await hp.closes();
  await hp.reopens('/kunjungan');
  await hp.goesOffline();
});
afterEach(() => perak.close());

/** One thing a coach writes down, and what shows that it is still there. */
interface Step {
  readonly part: string;
  readonly does: () => Promise<unknown>;
  readonly isThere: () => Promise<void>;
}

/* The battery dies after every step of a visit, and three times while it is finished and sent. */
test('a visit without signal survives the death of the phone at every step', async () => {
  visit = await coach.begins(desa);
  await dies(visit);
  for (const { part, does, isThere } of steps) {
    await hp.opens(`${visit}/${part}`);
    await does();
    await coach.isSaved();
    await dies(`${visit}/${part}`);
    await isThere();
  }
  for (const { part, isThere } of steps) {
    await hp.opens(`${visit}/${part}`);
    await isThere();
  }

  await hp.opens(`${visit}/selesai`);
  await hp.page().getByRole('button', { name: 'Selesaikan kunjungan' }).click();
  await dies(visit); // in that very instant: it is finished whole or not at all
  const report = hp.page().getByText('Laporan Hasil Kunjungan Pembinaan');
  const overview = hp.page().getByRole('link', { name: 'Selesaikan kunjungan' });
  await expect(report.or(overview)).toBeVisible();
  if (await overview.isVisible()) await coach.finishes(visit);
  await dies(visit); // finished and not sent
  await expect(hp.page().getByText('belum bernomor: menunggu sinyal').first()).toBeVisible();
  expect(await atServer()).toEqual({ visits: [], given: [], verdicts: [] });

  hp.line.loseReplies();
  await hp.context().setOffline(false);
  await hp.page().reload();
  await expect.poll(async () => (await atServer()).visits.length, news).toBe(1);
  await dies(visit); // the server has it, and the phone was never told
  await expect(hp.page().getByText('belum bernomor: menunggu sinyal').first()).toBeVisible();
  await hp.goesOnline();
  await expect(hp.page().getByText(/KJ-35\.17\.01-\d{4}-0001/)).toBeVisible(news);
  await expect(hp.page().locator('.visit-photos img')).toHaveCount(4);
  await expect(hp.page().locator('.visit-photos img').first()).toBeVisible();

  const { visits, given, verdicts } = await atServer();
  expect(verdicts).toEqual(['diterima']);
  expect(visits).toMatchObject([
    {
      mulai: '09:00',
      selesai: '11:30',
      topik: ['keuangan', 'perencanaan'],
      tempat: { lat: -7.57, lon: 112.17, akurasiMeter: 12 },
      jawaban: {
        'keu-bku': { nilai: 'tidak', catatan: 'Berhenti di bulan Agustus' },
        'keu-kas': { nilai: '1250000' },
        'ren-usul': { nilai: 'Jembatan dusun, menunggu kabupaten' },
      },
      diketahui: { nama: 'Hadi Santoso', tandaTangan: expect.any(String) as unknown },
      catatan: 'Balai desa baru selesai dicat',
    },
  ]);
  expect(given).toHaveLength(2);
  expect(given).toContain('Tutup buku kas setiap akhir bulan');
  expect(given).toContain('Setor pajak yang tertinggal');
});

const steps: readonly Step[] = [
  {
    part: 'waktu',
    does: async () => {
      await button('Keuangan').click();
      await button('Perencanaan').click();
    },
    isThere: async () => {
      await isPressed(button('Keuangan'));
      await isPressed(button('Perencanaan'));
    },
  },
  {
    part: 'waktu',
    does: async () => {
      await field('Mulai').fill('09:00');
      await field('Selesai').fill('11:30');
    },
    isThere: async () => {
      await expect(field('Mulai')).toHaveValue('09:00');
      await expect(field('Selesai')).toHaveValue('11:30');
    },
  },
  {
    part: 'waktu',
    does: async () => {
      await hp.context().grantPermissions(['geolocation']);
      const here = { latitude: -7.57, longitude: 112.17, accuracy: 12 };
      await hp.context().setGeolocation(here);
      await button('Catat tempat dari HP').click();
      await expect(button('Hapus tempat')).toBeVisible();
    },
    isThere: () => expect(hp.page().getByText('-7.57000, 112.17000')).toBeVisible(),
  },
  {
    part: 'angka',
    does: () => coach.accepts(visit, apbdes),
    isThere: () =>
      expect(hp.page().getByRole('listitem').filter({ hasText: apbdes })).toContainText('Diterima'),
  },
  {
    part: 'periksa',
    does: () => inGroup('Buku kas umum', 'Tidak').click(),
    isThere: () => isPressed(inGroup('Buku kas umum', 'Tidak')),
  },
  {
    part: 'periksa',
    does: async () => {
      await button(/^Catatan: Buku kas umum/).click();
      await field('Catatan').fill('Berhenti di bulan Agustus');
    },
    isThere: () => expect(field('Catatan')).toHaveValue('Berhenti di bulan Agustus'),
  },
  written('periksa', /^Uang tunai di bendahara/, '1250000'),
  written('periksa', /^Usulan yang belum tertampung/, 'Jembatan dusun, menunggu kabupaten'),
  photographed('periksa', () => card('Foto baliho')),
  {
    part: 'periksa',
    does: async () => {
      await button('Tambah pertanyaan sendiri').click();
      await field('Pertanyaan').fill('Siapa memegang kunci brankas');
      await field('Jawaban').fill('Kaur keuangan sendiri');
    },
    isThere: async () => {
      await expect(field('Pertanyaan')).toHaveValue('Siapa memegang kunci brankas');
      await expect(field('Jawaban')).toHaveValue('Kaur keuangan sendiri');
    },
  },
  {
    part: 'temuan',
    does: async () => {
      await button('Tambah temuan').click();
      await field('Apa yang ditemukan').fill('Buku kas berhenti di bulan Agustus');
    },
    isThere: () => expect(field('Apa yang ditemukan')).toHaveValue(/bulan Agustus/),
  },
  photographed('temuan', () => region('Temuan 1')),
  {
    part: 'rekomendasi',
    does: () => recommends(1, 'Tutup buku kas setiap akhir bulan'),
    isThere: () => isRecommended(1, 'Tutup buku kas setiap akhir bulan'),
  },
  {
    part: 'rekomendasi',
    does: () => recommends(2, 'Setor pajak yang tertinggal'),
    isThere: () => isRecommended(2, 'Setor pajak yang tertinggal'),
  },
  photographed('rekomendasi', () => region('Rekomendasi 2')),
  {
    part: 'rekomendasi',
    does: async () => {
      await readBack().getByLabel('Nama').fill('Hadi Santoso');
      await coach.signs(readBack());
      await expect(readBack().getByRole('button', { name: 'Ulangi tanda tangan' })).toBeVisible();
    },
    isThere: async () => {
      await expect(readBack().getByLabel('Nama')).toHaveValue('Hadi Santoso');
      await expect(readBack().getByRole('button', { name: 'Ulangi tanda tangan' })).toBeVisible();
    },
  },
  {
    part: 'orang',
    does: async () => {
      await button('Tambah orang').click();
      await field('Nama').fill('Hadi Santoso');
      await field('Jabatan').fill('Kepala Desa');
    },
    isThere: async () => {
      await expect(field('Nama')).toHaveValue('Hadi Santoso');
      await expect(field('Jabatan')).toHaveValue('Kepala Desa');
    },
  },
  {
    part: 'orang',
    does: async () => {
      await button('Minta tanda tangan').click();
      await coach.signs(region('Orang 1'));
      await expect(button('Ulangi tanda tangan')).toBeVisible();
    },
    isThere: () => expect(hp.page().getByRole('img', { name: /Hadi Santoso/ })).toBeVisible(),
  },
  photographed('foto', () => hp.page().getByRole('main')),
  written('foto', 'Catatan umum', 'Balai desa baru selesai dicat'),
];

function written(part: string, label: string | RegExp, text: string): Step {
  return {
    part,
    does: () => field(label).fill(text),
    isThere: () => expect(field(label)).toHaveValue(text),
  };
}

function photographed(part: string, where: () => Locator): Step {
  return {
    part,
    does: () => coach.photographs(where()),
    isThere: () => expect(where().getByText('Baru di HP ini, menunggu sinyal')).toBeVisible(),
  };
}

async function recommends(n: number, text: string): Promise<void> {
  await button('Tambah rekomendasi').click();
  await region(`Rekomendasi ${n}`).getByLabel('Apa yang harus dilakukan desa').fill(text);
}

function isRecommended(n: number, text: string): Promise<void> {
  const words = region(`Rekomendasi ${n}`).getByLabel('Apa yang harus dilakukan desa');
  return expect(words).toHaveValue(text);
}

function readBack(): Locator {
  return region('Dibacakan dan diketahui desa');
}

function region(name: string): Locator {
  return hp.page().getByRole('region', { name });
}

function card(text: string): Locator {
  return hp.page().locator('section.card').filter({ hasText: text });
}

function button(name: string | RegExp): Locator {
  return hp.page().getByRole('button', { name, exact: true });
}

function inGroup(group: string, name: string): Locator {
  return hp.page().getByRole('group', { name: group }).getByRole('button', { name });
}

function field(label: string | RegExp): Locator {
  return hp.page().getByLabel(label, { exact: true });
}

function isPressed(one: Locator): Promise<void> {
  return expect(one).toHaveAttribute('aria-pressed', 'true');
}

/** The browser is killed and starts again. */
async function dies(path: string): Promise<void> {
  await hp.dies();
  await hp.reopens(path);
}

/** What the server has of this coach's day. */
async function atServer() {
  const docs = await (await openWire(perak.url(), 'pembina')).reads();
  const of = (kind: string) => docs.filter((doc) => doc.kind === kind);
  return {
    visits: of('kunjungan').map(({ content }) => content),
    verdicts: of('verdict').map(({ outcome }) => outcome),
    given: of('rekomendasi').map(({ text }) => text),
  };
}
