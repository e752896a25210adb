import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { showKecamatan, showOperator, showWelcome } from '../support/all-screens.ts';
import { axeProblems } from '../support/axe-look.ts';
import type { Look } from '../support/scenes.ts';

/* The screens of everybody, on a phone and on a desk, light and dark: nothing serious or critical for axe. */

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

async function look(one: Look): Promise<void> {
  seen.push(...(await axeProblems(one)));
}
