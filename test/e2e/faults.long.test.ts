import { afterAll, afterEach, beforeAll, describe, test } from 'vitest';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { expect } from '../support/expect.ts';
import { breaks } from '../support/faults.ts';
import { jobs } from '../support/jobs/jobs.ts';

/* Every job with what it needs failing under it: it ends, it says so, and the page is not left at work. */

let perak: Kecamatan;
beforeAll(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
});
afterAll(() => perak.close());

describe.each([...new Set(jobs.map(({ who }) => who))])('for %s', (who) => {
  let device: Device;
  beforeAll(async () => {
    device = await perak.device();
    // A browser without a share sheet shows no button for it.
    await device.context().addInitScript(() => {
      Object.defineProperty(navigator, 'share', { configurable: true, value: async () => {} });
    });
    if (who !== 'tamu') await device.signsIn(who);
  });
  afterEach(() => device.goesOnline());
  afterAll(() => device.closes());

  test.each(jobs.filter((job) => job.who === who))('$name: $fault', async (job) => {
    const page = device.page();
    await device.opens(typeof job.path === 'string' ? job.path : await job.path(device));
    await job.opens?.(page);
    const said = page.getByRole('alert').filter({ hasText: /\S/ });
    const before = await said.count();
    if (job.fault === 'line') device.line.cut();
    else await breaks(page, job.fault);
    await job.does(page);
    await expect(said).not.toHaveCount(before, { timeout: 40_000 });
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expect(
      page.getByText(/^(Membaca|Memuat|Mengambil|Menyiapkan|Menyimpan berkas)[^.]*…$/),
    ).toHaveCount(0);
  });
});
