import { expect, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import { axeProblems } from '../support/axe-look.ts';
import { showForms, showSeason } from '../support/report-screens.ts';
import { twoSettings } from '../support/scenes.ts';
import type { Look } from '../support/scenes.ts';

/* The forms and documents of every kind, on a phone and on a desk: nothing serious or critical for axe. */

test('nobody is shut out of the forms of every kind', { timeout: 300_000 }, async () => {
  const perak = await openKecamatan();
  const seen: string[] = [];
  try {
    await showForms(perak, pushInto(seen), twoSettings);
  } finally {
    await perak.close();
  }
  expect(seen).toEqual([]);
});

test('nobody is shut out of a year of documents', { timeout: 300_000 }, async () => {
  const year = await openKecamatan(undefined, ['--demo', '--season']);
  const seen: string[] = [];
  try {
    await showSeason(year, pushInto(seen), twoSettings);
  } finally {
    await year.close();
  }
  expect(seen).toEqual([]);
});

function pushInto(seen: string[]): (look: Look) => Promise<void> {
  return async (look) => void seen.push(...(await axeProblems(look)));
}
