import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '../support/expect.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import type { Device } from '../support/a-device.ts';
import { apbdes2027, operatorDesa, perboto } from '../support/operator-desa.ts';
import type { OperatorDesa } from '../support/operator-desa.ts';

const apbdesSembung = '/laporan/35.17.01.2006/apbdes/2027';

let perak: Kecamatan;
let hp: Device;
let operator: OperatorDesa;

// A phone for each test, and a desa for each that sends something: the server keeps nothing else of them.
beforeAll(async () => {
  perak = await openKecamatan();
});
afterAll(() => perak.close());

beforeEach(async () => {
  hp = await perak.device();
  operator = operatorDesa(hp);
});
afterEach(() => hp.closes());

test('a full disk is told at once, and what was typed is kept once there is room', async () => {
  await hp.signsIn('operator.perak');
  await operator.imports(perboto);
  await hp.closes();
  await hp.reopens('/api/entah');
  await limitDisk(1000);
  await hp.goesOffline();
  await hp.opens(`${apbdes2027}/bpd`);
  await hp.page().getByLabel('Nomor berita acara').fill('141/05/BPD/2026');
  const alarm = hp.page().getByRole('alert');
  await expect(alarm).toContainText('Memori HP penuh: perubahan terakhir belum tersimpan.');
  await expect(operator.savedMark()).toBeHidden();
  await limitDisk(null);
  await alarm.getByRole('button', { name: 'Coba lagi' }).click();
  await expect(operator.savedMark()).toBeVisible();
  await hp.opens(`${apbdes2027}/bpd`);
  await expect(hp.page().getByLabel('Nomor berita acara')).toHaveValue('141/05/BPD/2026');
});

test('a phone whose clock is a year ahead says so and how to set it', async () => {
  await hp.context().clock.setSystemTime(Date.now() + 365 * 86_400_000);
  await hp.signsIn('operator.perak');
  await expect(
    hp
      .page()
      .getByText(
        'Jam perangkat ini lebih cepat 365 hari. Buka Setelan perangkat › Tanggal & waktu',
      ),
  ).toBeVisible();
});

describe('an import that is no table changes nothing and says why:', () => {
  beforeEach(() => hp.signsIn('operator.sembung'));

  test('an image', async () => {
    await operator.chooses('public/icon-192.png', apbdesSembung);
    await expect(hp.page().getByText('Ini gambar, bukan tabel')).toBeVisible();
    await isStillEmpty();
  });

  test('50 MB', async () => {
    await operator.chooses(await aFile('4.2.1.01;Dana Desa;1\n'.repeat(2_400_000)), apbdesSembung);
    await expect(hp.page().getByText('Terlalu besar: paling besar 2 MB')).toBeVisible();
    await isStillEmpty();
  });

  test('other columns', async () => {
    await operator.chooses(
      await aFile('Nama;Alamat\nSiti;Dusun Krajan\nBudi;Dusun Lor\n'),
      apbdesSembung,
    );
    await expect(hp.page().getByText('Kolom tabel ini belum dikenali')).toBeVisible();
    await expect(hp.page().getByRole('button', { name: 'Masukkan ke draf' })).toHaveCount(0);
    await isStillEmpty();
  });
});

async function aFile(content: string): Promise<string> {
  const path = join(await aFolder(), 'tabel.csv');
  await writeFile(path, content);
  return path;
}

async function isStillEmpty(): Promise<void> {
  await hp.opens(apbdesSembung);
  await expect(hp.page().getByText('Pilih mulai dari mana.')).toBeVisible();
}

/** What the browser may keep for the app, in bytes; null = as much as it gives by itself. */
async function limitDisk(quotaSize: number | null): Promise<void> {
  const cdp = await hp.context().newCDPSession(hp.page());
  await cdp.send('Storage.overrideQuotaForOrigin', {
    origin: hp.line.url,
    ...(quotaSize !== null && { quotaSize }),
  });
}
