import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { desaAndDesk } from '../support/desa-and-desk.ts';
import { planner } from '../support/planner.ts';

const duRkpdes2027 = '/laporan/35.17.01.2005/du-rkpdes/2027';

let perak: Kecamatan;

beforeEach(async () => {
  perak = await openKecamatan();
});
afterEach(() => perak.close());

test('proposals are ranked without signal, returned at one of them, mended and accepted', async () => {
  const { hp, laptop, ...way } = await desaAndDesk(perak, duRkpdes2027);
  const operator = planner(hp);
  await hp.goesOffline();

  await hp.opens(`${duRkpdes2027}/usulan`);
  for (const nama of ['Irigasi sekunder', 'Jembatan Kali Gunting']) {
    await hp.page().getByRole('button', { name: 'Tambah usulan' }).click();
    await operator.fillsSheet({ 'Kegiatan yang diusulkan': nama, 'Perkiraan biaya': '850000000' });
    await operator.closesSheet();
  }
  await hp.page().getByRole('button', { name: 'Naikkan Jembatan Kali Gunting' }).click();
  const first = () => hp.page().getByRole('listitem').first();
  await expect(first()).toContainText('Jembatan Kali Gunting');
  await operator.isSaved();

  await hp.closes();
  await hp.reopens(`${duRkpdes2027}/usulan`);
  await expect(first()).toContainText('Jembatan Kali Gunting');
  await expect(hp.page().getByRole('region', { name: 'Jumlah' })).toContainText('Rp 1.700.000.000');
  await operator.files(duRkpdes2027);

  await hp.goesOnline();
  await way.isReturnedAt('Irigasi sekunder', 'Dinas mana yang dituju?');
  await operator.fillsSheet({ 'OPD tujuan': 'Dinas Pertanian' });
  await operator.closesSheet();
  await way.isFiledAgain();
  await expect(laptop.page().getByText('Dinas Pertanian').first()).toBeVisible();
  await way.isAccepted();
});
