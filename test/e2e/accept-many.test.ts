import { randomBytes } from 'node:crypto';
import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { afterEach, beforeEach, test } from 'vitest';
import { commandIdSchema, reportIdSchema, uuidv7 } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import { emptyRkpdes } from '../../src/domain/reports/rkpdes/schema.ts';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { openWire } from '../support/a-wire.ts';
import { budgetOf, filesByWire } from '../support/files-by-wire.ts';

const news = { timeout: 40_000 };
/** A year the season knows nothing of, whenever it is played. */
const tahun = new Date().getFullYear() + 3;
const title = `Perubahan RKPDes ${tahun}`;
const desaList = ['Glagahan', 'Perak', 'Sembung', 'Sukorejo'] as const;

let perak: Kecamatan;
let laptop: Device;
const page = (): Page => laptop.page();

beforeEach(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
  const content = { ...emptyRkpdes, nihil: { alasan: 'Tidak ada perubahan.' } };
  for (const desa of desaList)
    await filesByWire(perak.url(), desa.toLowerCase(), {
      kind: 'rkpdes-perubahan',
      tahun,
      content,
    });
  await filesByWire(perak.url(), 'perak', budgetOf(tahun));
  laptop = await perak.device(deskScreen);
  await laptop.signsIn('verifikator');
});
afterEach(() => perak.close());

test('several are accepted in one go without signal; the one a colleague returned meanwhile is named, and stays returned', async () => {
  await opensList();
  // A Raperdes is evaluated one by one; what a check remarks on is read by a person.
  await expect(inList(`APBDes ${tahun}`)).toHaveCount(0);
  await expect(inList(title)).toHaveCount(desaList.length);
  for (const box of await page().getByRole('dialog').getByRole('checkbox').all())
    await box.uncheck();
  await choose('Glagahan');
  await acceptsChosen(1);
  await expect.poll(async () => stateOf('Glagahan'), news).toBe('diterima');
  expect(await stateOf('Perak')).toBe('diajukan');

  await laptop.goesOffline();
  await opensList();
  await expect(inList(title)).toHaveCount(desaList.length - 1);
  for (const box of await page().getByRole('dialog').getByRole('checkbox').all())
    await box.uncheck();
  for (const desa of ['Perak', 'Sembung', 'Sukorejo']) await choose(desa);
  await acceptsChosen(3);
  const decided = page().getByRole('listitem').filter({ hasText: title });
  await expect(decided.filter({ hasText: 'Sembung' })).toContainText('Diterima');
  await returnsByColleague('Sembung', 'Alasannya belum ditandatangani.');

  await laptop.goesOnline();
  const refused = page().getByRole('region', { name: 'Kiriman yang ditolak' });
  await expect(refused.getByText(`${title} · Sembung`)).toBeVisible(news);
  await expect(refused.getByText(/sudah diputuskan oleh verifikator lain/)).toHaveCount(1);
  await expect(decided.filter({ hasText: 'Sembung' })).toContainText('Dikembalikan');
  for (const desa of ['Perak', 'Sukorejo']) expect(await stateOf(desa)).toBe('diterima');
  expect(await stateOf('Sembung')).toBe('dikembalikan');
  await page().reload();
  await expect(refused.getByText(`${title} · Sembung`)).toBeVisible(news);
  const docs = await (await openWire(perak.url(), 'verifikator')).reads();
  expect(docs.filter((doc) => doc.kind === 'verdict' && isAbout(doc))).toHaveLength(4);
});

async function opensList(): Promise<void> {
  await laptop.opens('/antrean');
  await page().getByRole('button', { name: 'Terima beberapa sekaligus' }).click(news);
  await expect(page().getByRole('dialog').getByRole('checkbox').first()).toBeVisible(news);
}

function inList(text: string) {
  return page().getByRole('dialog').getByRole('listitem').filter({ hasText: text });
}

async function choose(desa: string): Promise<void> {
  await inList(title).filter({ hasText: desa }).getByRole('checkbox').check();
}

async function acceptsChosen(count: number): Promise<void> {
  for (const _ of ['asks', 'confirms'])
    await page()
      .getByRole('dialog')
      .getByRole('button', { name: `Terima semua (${count})` })
      .click();
  await expect(page().getByRole('dialog')).toHaveCount(0);
}

type Doc = Readonly<Record<string, unknown>>;

function isAbout(doc: object): boolean {
  return String((doc as Doc)['report']).endsWith(`/rkpdes-perubahan/${tahun}`);
}

async function reportOf(desa: string): Promise<Doc> {
  const wire = await openWire(perak.url(), `operator.${desa.toLowerCase()}`);
  return must(
    (await wire.reads()).find((doc) => doc.kind === 'report' && isAbout(doc)),
  ) as object as Doc; // as JSON
}

const stateOf = async (desa: string) => (await reportOf(desa))['state'];

async function returnsByColleague(desa: string, text: string): Promise<void> {
  const doc = await reportOf(desa);
  const colleague = await openWire(perak.url(), 'pembina');
  await colleague.sends([
    {
      id: uuidv7(Date.now(), randomBytes(10)),
      kind: 'return-filing',
      madeAt: instantSchema.parse(new Date().toISOString()),
      seenServerAt: null,
      report: reportIdSchema.parse(doc['report']),
      filing: commandIdSchema.parse(doc['filing']),
      remarks: [{ where: [], text }],
    },
  ]);
}
