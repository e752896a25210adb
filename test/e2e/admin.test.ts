import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';

let perak: Kecamatan;
let laptop: Device;
const page = (): Page => laptop.page();
const sheet = (name: string) => page().getByRole('dialog', { name });
const taps = (name: string) => page().getByRole('button', { name, exact: true }).click();

// One office for all: each test has people, days or settings of its own.
beforeAll(async () => {
  perak = await openKecamatan();
  laptop = await perak.device(deskScreen);
  await laptop.signsIn('admin');
});
afterAll(() => perak.close());

test('a person is invited, moved to another desa and, the phone lost, shut out of it', async () => {
  await laptop.opens('/orang');
  await taps('Tambah orang');
  await page().getByLabel('Nama lengkap').fill('Wati Rahayu');
  await page().getByLabel('Nama pengguna').fill('wati.baru');
  await page().getByLabel('Desa', { exact: true }).selectOption('Sembung');
  await taps('Tambah dan buat undangan');
  const invitation = sheet('Undangan untuk Wati Rahayu');
  await expect(invitation.getByRole('img', { name: /^Kode QR/ })).toBeVisible();
  const link = await invitation.getByRole('code').innerText();
  await taps('Selesai');

  const hp = await perak.device();
  await hp.opens(new URL(link).pathname);
  await hp.page().getByLabel('Kata sandi baru').fill('sawah hijau subur');
  await hp.page().getByLabel('Tulis sekali lagi').fill('sawah hijau subur');
  await hp.page().getByRole('button', { name: 'Simpan dan masuk' }).click();
  await expect(hp.page().getByRole('heading', { name: 'Desa Sembung' })).toBeVisible();

  await laptop.opens('/orang');
  await page().getByLabel('Cari orang atau desa').fill('wati');
  await page().getByRole('button', { name: 'Wati Rahayu' }).click();
  await expect(sheet('Wati Rahayu').getByText(/^Nomor berakhiran/)).toBeVisible();
  await taps('Ubah');
  await page().getByLabel('Desa', { exact: true }).selectOption('Gadingmangu');
  await taps('Simpan');
  await page().getByRole('button', { name: 'Wati Rahayu' }).click();
  await expect(sheet('Wati Rahayu').getByText('Operator desa · Gadingmangu')).toBeVisible();
  await page()
    .getByRole('button', { name: /^Keluarkan perangkat/ })
    .click();
  await sheet('Keluarkan perangkat ini?').getByRole('button', { name: 'Keluarkan' }).click();
  await expect(sheet('Wati Rahayu').getByText('Belum pernah masuk di perangkat')).toBeVisible();

  await hp.opens('/pengaturan');
  await expect(hp.page().getByRole('button', { name: 'Masuk lagi', exact: true })).toBeVisible();
});

test('nobody is disabled without a question', async () => {
  await laptop.opens('/orang');
  await page().getByRole('button', { name: 'Agus Riyanto' }).click();
  await taps('Nonaktifkan');
  await sheet('Nonaktifkan Agus Riyanto?').getByRole('button', { name: 'Batal' }).click();
  await expect(sheet('Agus Riyanto').getByText('Dinonaktifkan')).toBeHidden();
  await taps('Nonaktifkan');
  await sheet('Nonaktifkan Agus Riyanto?').getByRole('button', { name: 'Nonaktifkan' }).click();
  await expect(sheet('Agus Riyanto').getByText('Dinonaktifkan')).toBeVisible();
});

test('a day off is changed, never doubled, and taken out only after a question', async () => {
  await laptop.opens('/hari-libur');
  const natal = page().getByRole('button', { name: 'Kelahiran Yesus Kristus' }).first();
  await natal.click();
  await page().getByLabel('Tanggal').fill('2027-01-01');
  await taps('Simpan');
  await expect(page().getByRole('alert')).toContainText('1 Januari 2027 sudah ada di daftar');
  await page().getByLabel('Tanggal').fill('2027-12-24');
  await page().getByLabel('Nama').fill('Malam Natal');
  await taps('Simpan');
  const changed = page().getByRole('button', { name: '24 Des Malam Natal' });
  await changed.click();
  await taps('Hapus');
  await sheet('Hapus Malam Natal?').getByRole('button', { name: 'Batal' }).click();
  await taps('Hapus');
  await taps('Hapus hari libur ini');
  await expect(changed).toHaveCount(0);
});

test('the shares of Dana Desa are typed key by key, commas and all', async () => {
  await laptop.opens('/setelan/pemeriksaan');
  await taps('Tambah ketentuan');
  const types = (label: string, text: string) => page().getByLabel(label).pressSequentially(text);
  await types('Nama ketentuan', 'Ketahanan pangan');
  await page().getByLabel('Persen').fill('');
  await types('Persen', '12,5');
  await types('Kode kegiatan', '4.2, 5.3');
  await types('Dasar', 'Aturan contoh Ps 1');
  await taps('Simpan');
  await expect(page().getByText(/^Tersimpan di perangkat ini/)).toBeVisible();
  await laptop.opens('/setelan/pemeriksaan');
  await expect(page().getByLabel('Persen')).toHaveValue('12,5');
  await expect(page().getByLabel('Kode kegiatan')).toHaveValue('4.2, 5.3');
});
