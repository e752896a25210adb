import { expect, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import { openAxe } from '../support/axe-look.ts';
import { formScreens, showForms } from '../support/report-screens.ts';
import { onPhone } from '../support/scenes.ts';

/* The forms of every kind on a phone: nothing serious or critical for axe. */

test('nobody is shut out of the forms of every kind', { timeout: 300_000 }, async () => {
  const perak = await openKecamatan();
  const eye = openAxe();
  try {
    await showForms(perak, eye.look, onPhone);
  } finally {
    await perak.close();
  }
  expect(eye.problems).toEqual([]);
  expect(eye.looks()).toBe(formScreens);
});
