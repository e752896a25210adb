import type { Page } from 'playwright';
import { afterAll, beforeAll, test } from 'vitest';
import { deskScreen } from '../support/a-chromium.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import type { BadLine } from '../support/bad-line.ts';
import { expect } from '../support/expect.ts';
import { operatorDesa } from '../support/operator-desa.ts';
import {
  addressOf,
  asksFor,
  attaches,
  plansOneKegiatan,
  rkpdesOf,
} from '../support/rkpdes-with-file.ts';
import { aPhoto, sha256Of } from '../support/sample-files.ts';
import { verifikatorOn } from '../support/verifikator.ts';

const MB = 1024 * 1024;
const perakCode = '35.17.01.2005';
const foto = aPhoto(6 * MB);

let perak: Kecamatan;
beforeAll(async () => {
  perak = await openKecamatan();
});
afterAll(() => perak.close());

/*
 * S13 on a line as it is in the hills: 1 MB/s while it stands, and it stands a second and a half at a time.
 * The figures go first; the phone is switched off in the middle of the file.
 */
test('S13 a 6 MB photo comes over a line that keeps dropping, long after its receipt', async () => {
  const hp = await perak.device();
  await hp.signsIn('operator.perak');
  const operator = operatorDesa(hp);
  await plansOneKegiatan(hp, perakCode);
  await attaches(hp, perakCode, { name: 'Foto berita acara.jpg', bytes: foto });
  hp.line.slow(MB);
  await hp.opens(`${rkpdesOf(perakCode)}/kirim`);
  await hp.page().getByLabel('Nama kepala desa').fill('Hadi Santoso');
  await hp.page().getByRole('button', { name: 'Kirim sekarang' }).click();
  await operator.seesReceipt();
  await expect(hp.page().getByText('Lampiran belum lengkap di server')).toBeVisible();
  const filed = new URL(hp.page().url()).pathname.split('/').at(-1);
  const sentBefore = hp.line.sent();
  expect(sentBefore).toBeLessThan(4 * MB);

  const drops = dropEvery(hp.line, 2000 /* half a second of them without a line */);
  await expect.poll(() => hp.line.sent(), { timeout: 60_000 }).toBeGreaterThan(2.5 * MB);
  await hp.closes();
  await hp.reopens(`/dokumen/${filed}`);
  await expect(hp.page().getByText('Lampiran lengkap di server: 1 berkas')).toBeVisible({
    timeout: 80_000,
  });
  await drops.end();
  hp.line.slow(null);
  expect(hp.line.sent()).toBeGreaterThan(6 * MB);
  expect(hp.line.sent()).toBeLessThan(1.2 * 6 * MB);

  const laptop = await perak.device(deskScreen);
  await laptop.signsIn('verifikator');
  await verifikatorOn(laptop).checks('Perak');
  await expect(laptop.page().getByText('Lampiran lengkap di server: 1 berkas')).toBeVisible();
  expect(await hashAtServer(laptop.page(), addressOf(perakCode, foto))).toBe(sha256Of(foto));

  const elsewhere = await perak.device();
  await elsewhere.signsIn('operator.sembung');
  expect(await asksFor(elsewhere.page(), addressOf(perakCode, foto))).toBe(403);
});

/** SHA-256 of what the server gives for a file's address, asked from inside the page. */
function hashAtServer(page: Page, address: string): Promise<string> {
  return page.evaluate(async (path) => {
    const digest = await crypto.subtle.digest('SHA-256', await (await fetch(path)).arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
  }, address);
}

/** Takes the line away for half a second, again and again. */
function dropEvery(line: BadLine, everyMs: number): { readonly end: () => Promise<void> } {
  let restore: NodeJS.Timeout | undefined;
  const drops = setInterval(() => {
    line.cut();
    restore = setTimeout(line.restore, 500);
  }, everyMs);
  return {
    end: async () => {
      clearInterval(drops);
      clearTimeout(restore);
      line.restore();
    },
  };
}
