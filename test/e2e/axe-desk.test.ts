import { expect, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { showKecamatan } from '../support/all-screens.ts';
import { openWire } from '../support/a-wire.ts';
import { openAxe } from '../support/axe-look.ts';
import { seasonPlaces, showSeason } from '../support/report-screens.ts';
import { onDesk } from '../support/scenes.ts';

/*
 * The screens of the kecamatan and a year of documents on a desk: nothing serious or critical
 * for axe. axe.long.test.ts sees all of them in the dark and on a phone too.
 */

test('nobody is shut out of the screens of the kecamatan', { timeout: 300_000 }, async () => {
  const perak = await openKecamatan();
  const eye = openAxe();
  try {
    await showKecamatan(perak, eye.look, onDesk);
  } finally {
    await perak.close();
  }
  expect(eye.problems).toEqual([]);
  expect(eye.looks()).toBe(23);
});

test('nobody is shut out of a year of documents', { timeout: 300_000 }, async () => {
  const year = await openKecamatan(undefined, ['--demo', '--season']);
  const eye = openAxe();
  let kinds = new Set<string | undefined>();
  try {
    kinds = await kindsFiled(year);
    await showSeason(year, eye.look, onDesk);
  } finally {
    await year.close();
  }
  expect(eye.problems).toEqual([]);
  expect(eye.looks()).toBe(kinds.size + seasonPlaces);
});

/** Of which kinds the desa has receipts. */
async function kindsFiled(year: Kecamatan): Promise<Set<string | undefined>> {
  const { reads } = await openWire(year.url(), 'operator.perak');
  const filings = (await reads()).filter(({ kind }) => kind === 'filing');
  return new Set(filings.map(({ report }) => report?.split('/')[1]));
}
