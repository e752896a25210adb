import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { showKecamatan, showOperator, showWelcome } from '../support/all-screens.ts';
import { showForms, showSeason } from '../support/report-screens.ts';
import { twoSettings } from '../support/scenes.ts';
import type { Look } from '../support/scenes.ts';

/* Every screen, on a phone and on a desk, light and dark: nothing serious or critical for axe. */

let perak: Kecamatan;
let seen: string[];

beforeEach(async () => {
  perak = await openKecamatan();
  seen = [];
});
afterEach(() => perak.close());

test('nobody is shut out of the screens for signing in', async () => {
  await showWelcome(perak, look);
  expect(seen).toEqual([]);
});

test('nobody is shut out of the screens of an operator desa', async () => {
  await showOperator(perak, look);
  expect(seen).toEqual([]);
});

test('nobody is shut out of the screens of the kecamatan', async () => {
  await showKecamatan(perak, look);
  expect(seen).toEqual([]);
});

test('nobody is shut out of the forms of every kind', { timeout: 300_000 }, async () => {
  await showForms(perak, look, twoSettings);
  expect(seen).toEqual([]);
});

test('nobody is shut out of a year of documents', { timeout: 300_000 }, async () => {
  const year = await openKecamatan(undefined, ['--demo', '--season']);
  try {
    await showSeason(year, look, twoSettings);
  } finally {
    await year.close();
  }
  expect(seen).toEqual([]);
});

/** By evaluation: the page's CSP allows no foreign script. */
async function look({ page, name }: Look): Promise<void> {
  await page.evaluate(`${axe.source}; undefined`);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  for (const { impact, id, nodes } of violations)
    if (impact === 'serious' || impact === 'critical')
      seen.push(
        `${name}: ${impact} ${id} at ${nodes.map(({ html, any }) => `${html} (${any[0]?.message ?? ''})`).join(' ')}`,
      );
}
