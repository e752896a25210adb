import { expect, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { openWire } from '../support/a-wire.ts';
import { showKecamatan, showOperator, showWelcome } from '../support/all-screens.ts';
import { openAxe } from '../support/axe-look.ts';
import { showCourier, showPembina } from '../support/coach-screens.ts';
import { seasonPlaces, showForms, showSeason } from '../support/report-screens.ts';
import { allSettings } from '../support/scenes.ts';
import type { Settings, Show } from '../support/scenes.ts';

/*
 * Every screen on a phone and on a desk, in both colours each, by every rule of axe at each look. How many
 * there are is said in axe.test.ts, axe-desk.test.ts and axe-forms.test.ts, and here of a year of documents.
 */

type ShowAll = (perak: Kecamatan, show: Show, settings: Settings) => Promise<void>;

const everybody: readonly (readonly [who: string, showAll: ShowAll])[] = [
  ['somebody who signs in', showWelcome],
  ['an operator desa', showOperator],
  ['a pembina', showPembina],
  ['the kecamatan', showKecamatan],
];

test.each(everybody)(
  'nobody is shut out of a screen of %s in any setting',
  { timeout: 600_000 },
  async (_, showAll) => {
    expect(await problemsOf(showAll, allSettings, ['--demo'])).toEqual([]);
  },
);

test('nobody is shut out of what is carried for a desa in any setting', async () => {
  const { look, problems } = openAxe();
  await showCourier(look, allSettings);
  expect(problems).toEqual([]);
});

test(
  'nobody is shut out of the forms of every kind in any setting',
  { timeout: 600_000 },
  async () => {
    expect(await problemsOf(showForms, allSettings, ['--demo'])).toEqual([]);
  },
);

test('nobody is shut out of a year of documents in any setting', { timeout: 600_000 }, async () => {
  const year = await openKecamatan(undefined, ['--demo', '--season']);
  const eye = openAxe();
  let kinds = new Set<string | undefined>();
  try {
    kinds = await kindsFiled(year);
    await showSeason(year, eye.look, allSettings);
  } finally {
    await year.close();
  }
  expect(eye.problems).toEqual([]);
  expect(eye.looks()).toBe(4 * (kinds.size + seasonPlaces));
});

async function problemsOf(
  showAll: ShowAll,
  settings: Settings,
  samples: readonly string[],
): Promise<readonly string[]> {
  const perak = await openKecamatan(undefined, samples);
  const { look, problems } = openAxe();
  try {
    await showAll(perak, look, settings);
  } finally {
    await perak.close();
  }
  return problems;
}

/** Of which kinds the desa has receipts. */
async function kindsFiled(year: Kecamatan): Promise<Set<string | undefined>> {
  const { reads } = await openWire(year.url(), 'operator.perak');
  const filings = (await reads()).filter(({ kind }) => kind === 'filing');
  return new Set(filings.map(({ report }) => report?.split('/')[1]));
}
