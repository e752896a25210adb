import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import type { Device } from '../support/a-device.ts';
import { must } from '../../src/domain/basics/must.ts';
import { pencatatOn } from '../support/pencatat.ts';
import type { Pencatat } from '../support/pencatat.ts';

const musrenbangdes = '/laporan/35.17.01.2005/musrenbangdes/2027';
/** Round trips of three phones, one after the other, with their back-off. */
const slow = { timeout: 30_000 };

let perak: Kecamatan;
let phones: readonly Device[];
let doors: readonly Pencatat[];

beforeEach(async () => {
  perak = await openKecamatan();
  phones = [await perak.device(), await perak.device(), await perak.device()];
  const people = ['operator.perak', 'operator.perak', 'kades.perak'];
  for (const [index, phone] of phones.entries()) await phone.signsIn(must(people[index]));
  doors = phones.map((phone) => pencatatOn(phone, musrenbangdes));
});
afterEach(() => perak.close());

test('three phones count one Musrenbangdes without signal, and a double is joined by a person', async () => {
  await Promise.all(phones.map((phone) => phone.goesOffline()));
  const [first, second, third] = doors.map((door) => must(door));
  for (const door of doors) await door.opens('hadir');
  await must(first).counts(
    { nama: 'Hadi Santoso', jenisKelamin: 'Laki-laki', unsur: 'Pemerintah desa' },
    { nama: 'Hj. Siti Aminah', jenisKelamin: 'Perempuan', unsur: 'Kelompok perempuan', lkd: 'PKK' },
  );
  await must(second).counts(
    { nama: 'Agus Salim', jenisKelamin: 'Laki-laki', unsur: 'Tokoh masyarakat', lkd: 'RT' },
    { nama: 'St. Aminah', jenisKelamin: 'Perempuan', unsur: 'Kelompok perempuan', lkd: 'PKK' },
  );
  await must(third).counts({ nama: 'Suparman', jenisKelamin: 'Laki-laki', unsur: 'BPD' });
  await expect(must(third).figures()).toHaveText('Hadir1Laki-laki1Perempuan0');

  await Promise.all(phones.map((phone) => phone.goesOnline()));
  for (const door of doors)
    await expect(door.figures()).toHaveText('Hadir5Laki-laki3Perempuan2', slow);

  await must(third).opens('kembar');
  const { page } = must(third);
  await page()
    .getByRole('button', { name: /^Orang yang sama: Hj\. Siti Aminah dan St\. Aminah/ })
    .click();
  await expect(page().getByText('Tidak ada nama yang mirip')).toBeVisible();
  await must(third).isSaved();
  await must(third).opens('hadir');
  for (const door of doors)
    await expect(door.figures()).toHaveText('Hadir4Laki-laki3Perempuan1', slow);
  await expect(must(first).page().getByText('LKD 2 dari 6')).toBeVisible();
});
