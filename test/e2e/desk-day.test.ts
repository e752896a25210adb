import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { reportKinds } from '../../src/domain/basics/report-kinds.ts';
import { must } from '../../src/domain/basics/must.ts';
import { instantSchema, tahunOf, tanggalInWib } from '../../src/domain/basics/tanggal.ts';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { openWire } from '../support/a-wire.ts';
import { budgetOf, filesByWire } from '../support/files-by-wire.ts';
import { readsIndicators, rounded } from '../support/indicator-sheet.ts';
import { countRenstraByHand } from '../support/renstra-by-hand.ts';
import { verifikatorOn } from '../support/verifikator.ts';
import { isSent } from '../support/is-sent.ts';

const news = { timeout: 30_000 };
const now = instantSchema.parse(new Date().toISOString());
const today = tanggalInWib(now);
/** A year the season knows nothing of, whenever it is played. */
const tahun = tahunOf(today) + 3;
const title = `APBDes ${tahun}`;
const remark = 'Melebihi Perbup tentang siltap, sesuaikan.';

let perak: Kecamatan;
beforeEach(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
  for (const desa of ['perak', 'sembung', 'glagahan'])
    await filesByWire(perak.url(), desa, budgetOf(tahun));
});
afterEach(() => perak.close());

test("the desk's day: board, three evaluations, one without signal, a reminder, the camat's look, the numbers", async () => {
  const laptop = await perak.device(deskScreen);
  const verifikator = verifikatorOn(laptop);
  await laptop.signsIn('verifikator');
  await boardShows(laptop, { Perak: 'Diajukan', Sembung: 'Diajukan', Glagahan: 'Diajukan' });
  expect(await totalsAreThoseOfTheFilings(laptop)).toBeGreaterThan(10);

  await verifikator.checks('Perak', title);
  await verifikator.remarks('Tunjangan Kepala Desa', remark);
  await verifikator.leavesNothingOpen();
  await verifikator.returns();
  await verifikator.checks('Sembung', title);
  await verifikator.leavesNothingOpen();
  await verifikator.accepts();
  await acceptsWithoutSignal(laptop);

  await seesReminder(laptop);

  const camat = await perak.device();
  await camat.signsIn('camat');
  await boardShows(camat, { Perak: 'Dikembalikan', Sembung: 'Diterima', Glagahan: 'Diterima' });

  await numbersAreThoseOfTheFilings(laptop);
});

async function boardShows(device: Device, states: Readonly<Record<string, string>>): Promise<void> {
  await device.opens('/papan');
  const page = device.page();
  await expect(page.getByRole('rowheader')).toHaveCount(13 + 1, news);
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const column = heads.findIndex((head) => head.includes(title));
  expect(column).toBeGreaterThan(0);
  for (const [desa, state] of Object.entries(states)) {
    const header = page.getByRole('rowheader', { name: desa, exact: true });
    const row = page.getByRole('row').filter({ has: header });
    await expect(row.getByRole('cell').nth(column - 1)).toContainText(state, news);
  }
}

/** The foot of the board, column by column and in all, against the raw documents; gives how many columns. */
async function totalsAreThoseOfTheFilings(laptop: Device): Promise<number> {
  const docs = await (await openWire(perak.url(), 'camat')).reads();
  const reports = docs.filter(({ kind }) => kind === 'report');
  const page = laptop.page();
  const count = (kind: string, of: number, state?: string) =>
    reports.filter(
      (doc) =>
        doc.report?.endsWith(`/${kind}/${of}`) &&
        (doc.revision ?? 0) > 0 &&
        (state === undefined || doc.state === state),
    ).length;
  const heads = await page
    .getByRole('columnheader')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('title') ?? ''));
  const foot = await page.getByRole('row').last().getByRole('cell').allInnerTexts();
  let filed = 0;
  let accepted = 0;
  const columns = heads.slice(2);
  for (const [index, head] of columns.entries()) {
    const [, name, year] = /^(.*) (\d{4})$/.exec(head) ?? [];
    const [kind] = Object.entries(reportKinds).find(([, known]) => known.name === name) ?? [];
    const of = Number(year);
    const [inColumn, done] = [count(must(kind), of), count(must(kind), of, 'diterima')];
    expect(foot[index + 1], head).toMatch(saysOf(inColumn, done));
    filed += inColumn;
    accepted += done;
  }
  expect(foot[0]).toMatch(saysOf(filed, accepted));
  return columns.length;
}

/** What is late or not due yet is counted by hand in a test of its own, for several seasons. */
function saysOf(filed: number, accepted: number): RegExp {
  return new RegExp(`(^|\\D)${filed} dari \\d+ masuk,[^]* ${accepted} diterima`);
}

async function acceptsWithoutSignal(laptop: Device): Promise<void> {
  const page = laptop.page();
  await laptop.opens('/antrean');
  await expect(page.getByRole('link').filter({ hasText: 'Glagahan' }).first()).toBeVisible(news);
  await laptop.goesOffline();
  await page.getByRole('link').filter({ hasText: 'Glagahan' }).filter({ hasText: title }).click();
  await verifikatorOn(laptop).leavesNothingOpen();
  const accept = page.getByRole('button', { name: 'Terima', exact: true });
  await accept.click();
  await page.getByRole('dialog').getByRole('button', { name: 'Terima', exact: true }).click();
  await expect(page.getByText(/Putusan tersimpan di perangkat ini/)).toBeVisible();
  await laptop.goesOnline();
  await isSent(page);
  await expect(page.getByText(/^(Dikembalikan|Diterima) oleh Sri Wahyuni/)).toBeVisible();
}

/** The link holds the text that stands on the page, for the number the admin set. */
async function seesReminder(laptop: Device): Promise<void> {
  const page = laptop.page();
  await laptop.opens('/pengingat');
  const link = page.getByRole('link', { name: 'Buka di WhatsApp' }).first();
  await expect(link).toBeVisible(news);
  const card = page.locator('section').filter({ has: link }).first();
  const message = await card.locator('.message').innerText();
  const url = new URL(must(await link.getAttribute('href')));
  expect(url.href).toMatch(/^https:\/\/wa\.me\/62\d+\?text=/);
  expect(url.searchParams.get('text')).toBe(message);
  expect(message).toContain('Pengingat dari Kecamatan Perak:');
}

/** The workbook that comes down, row by row, against the filings counted by hand. */
async function numbersAreThoseOfTheFilings(laptop: Device): Promise<void> {
  const docs = await (await openWire(perak.url(), 'camat')).reads();
  const byHand = countRenstraByHand(docs, { tahun: tahunOf(today), today });
  expect(await readsIndicators(laptop, tahunOf(today))).toEqual(rounded(byHand));
}
