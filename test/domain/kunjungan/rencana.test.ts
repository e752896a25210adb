import { desaCodeSchema } from '../../../src/domain/basics/ids.ts';
import { expect, test } from 'vitest';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { planOf, rencanaId } from '../../../src/domain/kunjungan/rencana.ts';
import type { Rencana } from '../../../src/domain/kunjungan/rencana.ts';
import { sembung } from '../../support/a-kunjungan.ts';

const on = (text: string) => tanggalSchema.parse(text);
const planned = (tanggal: string): Rencana => ({
  desa: sembung,
  tahun: 2026,
  semester: 2,
  tanggal: on(tanggal),
  topik: ['keuangan'],
  pembina: 'Agus Riyanto',
});
const plan = (tanggal: string) => ({
  rencana: { [rencanaId(sembung, 2026, 2)]: planned(tanggal) },
});
const none = { rencana: {} };

test('without a plan a desa is behind once its semester has ended without a visit', () => {
  const state = (today: string) =>
    planOf([sembung], none, { made: [], tahun: 2026, today: on(today) }).map((one) => one.isBehind);
  expect(state('2026-06-30')).toEqual([false, false]);
  expect(state('2026-07-01')).toEqual([true, false]);
  expect(state('2027-01-01')).toEqual([true, true]);
});

test('with a day planned a desa is behind the day after it', () => {
  const second = (today: string) =>
    planOf([sembung], plan('2026-09-10'), { made: [], tahun: 2026, today: on(today) })[1];
  expect(second('2026-09-10')).toMatchObject({ isBehind: false });
  expect(second('2026-09-11')).toMatchObject({ isBehind: true });
});

test('a visit counts in its own semester of its own year, and nobody is behind then', () => {
  const made = [
    { desa: sembung, tanggal: on('2026-08-01') },
    { desa: sembung, tanggal: on('2025-03-01') },
  ];
  const today = on('2026-12-31');
  const [first, second] = planOf([sembung], plan('2026-09-10'), { made, tahun: 2026, today });
  expect(first).toMatchObject({ made: 0, isBehind: true });
  expect(second).toMatchObject({ made: 1, isBehind: false });
});

test('a visit to another desa counts there alone, and June belongs to the first semester', () => {
  const perak = desaCodeSchema.parse('35.17.01.2005');
  const made = [
    { desa: perak, tanggal: on('2026-06-30') },
    { desa: perak, tanggal: on('2026-07-01') },
    { desa: perak, tanggal: on('2026-12-31') },
  ];
  const plans = planOf([sembung, perak], none, { made, tahun: 2026, today: on('2027-01-01') });
  expect(plans.map(({ desa, semester, made: count }) => [desa, semester, count])).toEqual([
    [sembung, 1, 0],
    [sembung, 2, 0],
    [perak, 1, 1],
    [perak, 2, 2],
  ]);
});
