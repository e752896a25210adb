import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { showOperator, showWelcome } from '../support/all-screens.ts';
import { openAxe } from '../support/axe-look.ts';
import type { AxeEye } from '../support/axe-look.ts';
import { showCourier, showPembina } from '../support/coach-screens.ts';
import { onPhone } from '../support/scenes.ts';

/*
 * The screens of who has a phone: nothing serious or critical for axe. axe.long.test.ts sees
 * all of them in the dark and on a desk too.
 */

let eye: AxeEye;
beforeEach(() => {
  eye = openAxe();
});

describe('nobody is shut out of the screens', () => {
  let perak: Kecamatan;
  beforeAll(async () => {
    perak = await openKecamatan();
  });
  afterAll(() => perak.close());

  test('for signing in', async () => {
    await showWelcome(perak, eye.look, onPhone);
    expect(eye.problems).toEqual([]);
    expect(eye.looks()).toBe(2);
  });

  test('of an operator desa', async () => {
    await showOperator(perak, eye.look, onPhone);
    expect(eye.problems).toEqual([]);
    expect(eye.looks()).toBe(21);
  });

  test('of a pembina', async () => {
    await showPembina(perak, eye.look, onPhone);
    expect(eye.problems).toEqual([]);
    expect(eye.looks()).toBe(16);
  });
});

test('nobody is shut out of what is carried for a desa', async () => {
  await showCourier(eye.look, onPhone);
  expect(eye.problems).toEqual([]);
  expect(eye.looks()).toBe(3);
});
