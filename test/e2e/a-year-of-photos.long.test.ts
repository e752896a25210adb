import { expect } from '../support/expect.ts';
import { afterEach, beforeEach, test } from 'vitest';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { must } from '../../src/domain/basics/must.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { coachOn, news } from '../support/a-visit.ts';
import type { Coach } from '../support/a-visit.ts';
import { shoots } from '../support/camera.ts';
import { diskRoomOf } from '../support/disk-room.ts';
import type { DiskRoom } from '../support/disk-room.ts';
import { filesOnDisk } from '../support/files-on-disk.ts';
import type { FileOnDisk } from '../support/files-on-disk.ts';

const MB = 1024 * 1024;
/** `PHOTOS=300` is the year of a coach: 26 visits. */
const photos = Number(process.env['PHOTOS'] ?? 14);
const visits = Math.ceil((photos * 26) / 300);
/** What a cheap phone leaves to a site when hardly anything is free: an assumption, and a hard one. */
const quotaBytes = 500 * MB;
const label = 'Pilih berkas Foto';

let perak: Kecamatan;
let hp: Device;
let coach: Coach;
let disk: DiskRoom;

beforeEach(async () => {
  perak = await openKecamatan();
  hp = await perak.device();
  coach = coachOn(hp);
  await hp.signsIn('pembina');
  disk = await diskRoomOf(hp);
  await disk.offers(quotaBytes);
});
afterEach(() => perak.close());

/*
 * A year's visits with the photos a camera makes, on the real disk of a phone that offers little; then the
 * disk is full, without signal, and what the server has makes room for what it has not.
 */
test(
  'a year of visits fits a cheap phone; what leaves it is at the server, and what is only here stays',
  { timeout: 60_000 + photos * 6000 },
  async () => {
    const before = await disk.usedBytes();
    let cameraBytes = 0;
    const tookMs: number[] = [];
    const made: string[] = [];
    for (let visit = 0; visit < visits; visit += 1) {
      const from = Math.round((visit * photos) / visits);
      const to = Math.round(((visit + 1) * photos) / visits);
      const address = await beginsVisit(visit);
      for (let seed = from; seed < to; seed += 1) {
        const shot = await takesPhoto(seed, seed - from + 1);
        cameraBytes += shot.sizeBytes;
        tookMs.push(shot.ms);
      }
      await coach.finishes(address);
      made.push(address);
    }
    await expect.poll(unsent, { timeout: 120_000 }).toBe(0);
    const kept = await filesOnDisk(hp.page());
    expect(kept.filter(({ isHere }) => isHere)).toHaveLength(photos);
    const used = (await disk.usedBytes()) - before;
    expect((used / photos) * 300).toBeLessThan(quotaBytes);
    print({ visits, photos, cameraMB: cameraBytes / MB });
    print({ filesMB: sum(kept) / MB, usedMB: used / MB, perPhotoKB: used / photos / 1024 });
    print({
      quotaMB: quotaBytes / MB,
      medianMs: must(tookMs.toSorted((a, b) => a - b)[photos >> 1]),
    });

    await hp.goesOffline();
    await disk.offers((await disk.usedBytes()) + MB / 10);
    const last = await beginsVisit(visits);
    let now = kept;
    let fresh = 0;
    // The disk's own housekeeping may have given back some room meanwhile.
    while (now.every(({ isHere }) => isHere) && fresh < 20) {
      fresh += 1;
      await takesPhoto(photos + fresh, fresh);
      now = await filesOnDisk(hp.page());
    }
    const gone = now.filter(({ isHere }) => !isHere);
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.map(({ id }) => id)).toEqual(kept.slice(0, gone.length).map(({ id }) => id));
    expect(onlyHere(now)).toHaveLength(fresh);
    await hp.opens('/kunjungan');
    await expect(hp.page().getByText(`Hanya ada di HP ini: ${fresh} foto, `)).toBeVisible();
    await hp.opens('/pengaturan');
    await expect(hp.page().getByText(`${gone.length} foto, `)).toContainText(
      'sudah dilepas dari HP ini',
    );

    await nothingMoreFits(last, fresh);
    await disk.offers(quotaBytes);
    await hp.goesOnline();
    await hp.opens(`${last}/foto`);
    await expect.poll(unsent, { timeout: 60_000 }).toBe(0);

    await hp.opens(must(made[0]));
    const pictures = hp.page().locator('.visit-photos img');
    await expect(pictures).toHaveCount(Math.round(photos / visits), news);
    const isBack = (await filesOnDisk(hp.page())).find(({ id }) => id === gone[0]?.id)?.isHere;
    expect(isBack).toBe(true);
  },
);

/** The disk fills with what is only here: the next photo is refused in words, and none is lost for it. */
async function nothingMoreFits(visit: string, fresh: number): Promise<void> {
  const here = onlyHere(await filesOnDisk(hp.page()));
  await disk.offers(sum(here) + 2 * MB);
  await hp.opens(`${visit}/foto`);
  await expect(hp.page().locator('.lampiran-row')).toHaveCount(fresh);
  const full = hp.page().getByText(/memori HP penuh, berkas belum tersimpan/);
  for (let seed = 1; seed < 12 && !(await full.isVisible()); seed += 1) {
    const rows = await hp.page().locator('.lampiran-row').count();
    await shoots(hp.page(), label, photos + 100 + seed);
    await expect(hp.page().locator('.lampiran-row').nth(rows).or(full)).toBeVisible(news);
  }
  await expect(full).toBeVisible();
  const left = await filesOnDisk(hp.page());
  const ids = new Set(onlyHere(left).map(({ id }) => id));
  expect(here.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(left.filter(({ isHere, state }) => isHere && state === 'on-server')).toEqual([]);
}

async function beginsVisit(n: number): Promise<string> {
  const { code } = must(kecamatanPerak.desa[n % 13]);
  const visit = await coach.begins(code);
  await coach.chooses(visit, ['Keuangan']);
  await coach.meets(visit, 'Hadi Santoso', 'Kepala Desa');
  await hp.opens(`${visit}/foto`);
  await expect(hp.page().getByLabel(label)).toBeAttached();
  return visit;
}

/** Until it is on disk and in the visit, as its `n`th. */
async function takesPhoto(seed: number, n: number): Promise<{ sizeBytes: number; ms: number }> {
  const { sizeBytes } = await shoots(hp.page(), label, seed);
  const began = performance.now();
  await expect(hp.page().locator('.lampiran-row')).toHaveCount(n, news);
  await coach.isSaved();
  return { sizeBytes, ms: performance.now() - began };
}

async function unsent(): Promise<number> {
  return onlyHere(await filesOnDisk(hp.page())).length;
}

function onlyHere(files: readonly FileOnDisk[]): readonly FileOnDisk[] {
  return files.filter(({ state, isHere }) => isHere && state !== 'on-server');
}

function sum(files: readonly FileOnDisk[]): number {
  return files.reduce((all, { sizeBytes }) => all + sizeBytes, 0);
}

function print(numbers: Readonly<Record<string, number>>): void {
  const words = Object.entries(numbers).map(([name, value]) => `${name} ${value.toFixed(1)}`);
  process.stdout.write(`a year of photos: ${words.join(', ')}\n`);
}
