import { expect, test } from 'vitest';
import { backToVisit, periksaFrom } from '../../../../src/app/rooms/kunjungan/periksa-from.ts';
import { commandId } from '../../../support/a-command.ts';

test('an examination opened from a visit knows the way back to it', () => {
  const { pathname, searchParams } = new URL(periksaFrom(commandId(1), commandId(2)), 'http://t');
  expect(pathname).toBe(`/periksa/${commandId(2)}`);
  const query = Object.fromEntries(searchParams);
  expect(backToVisit(query)).toBe(`/kunjungan/${commandId(1)}/angka`);
});

test('any other knows none, and an address made up leads nowhere', () => {
  expect(backToVisit({})).toBeNull();
  expect(backToVisit({ kunjungan: '//elsewhere.example' })).toBeNull();
});
