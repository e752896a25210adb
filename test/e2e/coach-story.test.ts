import { randomBytes } from 'node:crypto';
import { expect } from '../support/expect.ts';
import type { Locator } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { uuidv7 } from '../../src/domain/basics/ids.ts';
import { instantSchema, tahunOf, tanggalInWib } from '../../src/domain/basics/tanggal.ts';
import { emptyKunjungan } from '../../src/domain/kunjungan/kunjungan.ts';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { coachOn, news } from '../support/a-visit.ts';
import { openWire } from '../support/a-wire.ts';
import { budgetOf, filesByWire } from '../support/files-by-wire.ts';
import { readsIndicators, rounded } from '../support/indicator-sheet.ts';
import { countRenstraByHand } from '../support/renstra-by-hand.ts';
import type { RenstraNumbers } from '../support/renstra-by-hand.ts';
import { isSent } from '../support/is-sent.ts';

const now = instantSchema.parse(new Date().toISOString());
const today = tanggalInWib(now);
const tahun = tahunOf(today);
const apbdes = `APBDes ${tahun + 1}`;
const perak = '35.17.01.2005';
const sembung = '35.17.01.2006';
const glagahan = '35.17.01.2001';

let kecamatan: Kecamatan;
beforeEach(async () => {
  kecamatan = await openKecamatan();
  await filesByWire(kecamatan.url(), 'perak', budgetOf(tahun + 1));
  await filesByWire(kecamatan.url(), 'sembung', budgetOf(tahun + 1));
  await someoneVisitedGlagahan();
});
afterEach(() => kecamatan.close());

/*
 * A coach's day: two desa prepared and visited without a bar of signal, a budget accepted at the table of
 * the balai desa, three recommendations with photos; in the evening the signal is back, both desa see
 * theirs, one is followed up and accepted. Before and after the numbers are those of the raw filings.
 */
test("the coach's story: two desa offline, one verdict, three recommendations, one followed up", async () => {
  const camat = await kecamatan.device(deskScreen);
  await camat.signsIn('camat');
  const before = await numbersAreThoseOfTheFilings(camat);

  const hp = await kecamatan.device();
  const coach = coachOn(hp);
  await hp.signsIn('pembina');
  await coach.prepares(perak);
  await coach.prepares(sembung);
  await hp.goesOffline();

  const first = await coach.begins(perak);
  await coach.chooses(first, ['Keuangan', 'BUMDes']);
  await coach.accepts(first, apbdes);
  await coach.recommends(first, 1, 'Setor pajak yang tertinggal');
  await coach.recommends(first, 2, 'Tutup buku kas setiap akhir bulan');
  await coach.meets(first, 'Hadi Santoso', 'Kepala Desa');
  await coach.finishes(first);

  const second = await coach.begins(sembung);
  await coach.chooses(second, ['Keuangan', 'LKD']);
  await coach.recommends(second, 1, 'Perbarui SK pengurus PKK');
  await coach.meets(second, 'Suwarno', 'Kepala Desa');
  await coach.finishes(second);
  expect(await numbersAreThoseOfTheFilings(camat)).toEqual(before);

  await hp.goesOnline();
  await expect(hp.page().getByText(/KJ-35\.17\.01-\d{4}-0003/)).toBeVisible(news);

  const operatorPerak = await kecamatan.device();
  await operatorPerak.signsIn('operator.perak');
  await operatorPerak.page().getByText('2 rekomendasi menunggu tindak lanjut').click(news);
  await showsPhoto(operatorPerak, 'Tutup buku kas');
  await showsPhoto(operatorPerak, 'Setor pajak');
  const operatorSembung = await kecamatan.device();
  await operatorSembung.signsIn('operator.sembung');
  await operatorSembung.page().getByText('1 rekomendasi menunggu tindak lanjut').click(news);
  await showsPhoto(operatorSembung, 'Perbarui SK');

  await answers(operatorPerak, 'Setor pajak', 'Disetor lunas ke kas negara');
  await acceptsAnswer(hp, 'Setor pajak', 'Disetor lunas ke kas negara');

  await camat.opens('/');
  const after = await numbersAreThoseOfTheFilings(camat);
  expect(changed(before, after)).toEqual({
    'rekomendasi-jumlah': [1, 3], // two visits, a document each (rows 77, 138)
    'laporan-binwas': [1, 3], // row 78
    'bumdes-dikoordinasikan': [0, 1], // Perak's visit (row 85)
    'pkk-dikoordinasikan': [1, 2], // Sembung's visit (row 86)
    'lembaga-dibina': [1, 3], // both (rows 83, 143, 195)
    'rekomendasi-ditindaklanjuti': [0, 25], // of one and of four (rows 76, 137)
    'raperdes-dievaluasi': [0, 50], // Perak's of two (rows 80, 141)
    'evaluasi-tepat-waktu': [null, 100], // the only clock that has ended (rows 79, 140)
  });
});

/** By another hand, so that the numbers do not begin at nothing. */
async function someoneVisitedGlagahan(): Promise<void> {
  const { sends } = await openWire(kecamatan.url(), 'verifikator');
  const [visit, given] = [newId(), newId()];
  const stamp = { madeAt: now, seenServerAt: null, desa: glagahan };
  const orang = { a: { nama: 'Suparman', jabatan: 'Kepala Desa', tandaTangan: null } };
  const content = { ...emptyKunjungan(today, ['lkd']), orang };
  const source = { kind: 'kunjungan', id: visit, tentang: 'Kunjungan' };
  const text = 'Pasang papan informasi';
  await sends([
    { ...stamp, id: visit, kind: 'file-kunjungan', content },
    { ...stamp, id: given, kind: 'give-rekomendasi', text, due: null, source },
  ]);
}

function newId(): string {
  return uuidv7(Date.now(), randomBytes(10));
}

/** What the camat's page says, once it is what the server's documents say when counted by hand. */
async function numbersAreThoseOfTheFilings(camat: Device): Promise<RenstraNumbers> {
  const docs = await (await openWire(kecamatan.url(), 'camat')).reads();
  const byHand = rounded(countRenstraByHand(docs, { tahun, today }));
  await expect.poll(() => readsIndicators(camat, tahun), news).toEqual(byHand);
  return byHand;
}

function changed(before: RenstraNumbers, after: RenstraNumbers): Record<string, unknown> {
  const ids = Object.keys(before) as (keyof RenstraNumbers)[]; // its own keys
  return Object.fromEntries(
    ids.filter((id) => before[id] !== after[id]).map((id) => [id, [before[id], after[id]]]),
  );
}

function cardOn(device: Device, text: string): Locator {
  return device.page().getByRole('article').filter({ hasText: text });
}

/** The photo of this recommendation opens on the phone as a picture. */
async function showsPhoto(device: Device, text: string): Promise<void> {
  const card = cardOn(device, text);
  await expect(card.getByText('Lampiran lengkap di server: 1 berkas')).toBeVisible(news);
  await opensPicture(device, card);
}

async function opensPicture(device: Device, where: Locator): Promise<void> {
  await where.getByRole('button', { name: /^Buka foto/ }).click();
  const dialog = device.page().getByRole('dialog');
  const picture = dialog.getByRole('img');
  await expect(picture).toBeVisible(news);
  await expect.poll(() => picture.evaluate(widthOf)).toBeGreaterThan(300);
  await device.page().keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** In the page: 0 until the picture is decoded. */
function widthOf(picture: Element): number {
  return (picture as HTMLImageElement).naturalWidth; // an img
}

async function answers(operator: Device, about: string, text: string): Promise<void> {
  await cardOn(operator, about).getByRole('button', { name: 'Jawab' }).click();
  const sheet = operator.page().getByRole('dialog');
  await sheet.getByLabel('Apa yang sudah dilakukan').fill(text);
  const buffer = await operator.page().screenshot();
  const photo = { name: 'foto bukti.png', mimeType: 'image/png', buffer };
  await sheet.getByLabel('Pilih berkas Bukti tindak lanjut').setInputFiles(photo);
  await expect(sheet.getByText(/foto bukti/).first()).toBeVisible(news);
  await sheet.getByRole('button', { name: 'Kirim jawaban' }).click();
  await expect(cardOn(operator, about).getByText('Lampiran lengkap di server')).toHaveCount(
    2,
    news,
  );
}

async function acceptsAnswer(coach: Device, about: string, text: string): Promise<void> {
  await coach.opens('/rekomendasi');
  const card = cardOn(coach, about);
  await expect(card.getByText(text)).toBeVisible(news);
  await opensPicture(coach, card.getByRole('listitem').filter({ hasText: text }));
  await card.getByRole('button', { name: 'Selesai' }).click();
  const dialog = coach.page().getByRole('dialog');
  await dialog.getByRole('button', { name: 'Selesai' }).click();
  await expect(card).toHaveCount(0);
  await isSent(coach.page());
}
