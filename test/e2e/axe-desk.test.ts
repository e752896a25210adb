import { expect, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import { showKecamatan } from '../support/all-screens.ts';
import { openAxe } from '../support/axe-look.ts';
import { onDesk } from '../support/scenes.ts';

/*
 * The screens of the kecamatan on a desk: nothing serious or critical for axe. axe.long.test.ts
 * sees all of them in the dark and on a phone too, and a year of documents besides.
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
