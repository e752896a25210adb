import { expect, test } from 'vitest';
import {
  createIsLibur,
  hariLiburSchema,
  tanggalSchema,
} from '../../../src/domain/basics/tanggal.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';

const countOf = (tahun: string, jenis: string) =>
  hariLiburSeed.filter((libur) => libur.tanggal.startsWith(tahun) && libur.jenis === jenis).length;

test('has as many days as the SKB 3 Menteri announced', () => {
  expect(countOf('2025', 'libur-nasional')).toBe(17);
  // 10 of the first SKB and 18 August of its change.
  expect(countOf('2025', 'cuti-bersama')).toBe(11);
  expect(countOf('2026', 'libur-nasional')).toBe(17);
  expect(countOf('2026', 'cuti-bersama')).toBe(8);
});

test('has the days of 2027 as they were announced, for somebody to check', () => {
  expect(countOf('2027', 'libur-nasional')).toBe(18);
  expect(countOf('2027', 'cuti-bersama')).toBe(8);
  const days = hariLiburSeed.filter((libur) => libur.tanggal.startsWith('2027'));
  expect(days.every((libur) => !libur.verified)).toBe(true);
});

test('names each day once, in order', () => {
  const days = hariLiburSeed.map((libur) => libur.tanggal);
  expect(days).toEqual([...new Set(days)].toSorted());
});

test('refuses a row with a day that is none, or of an unknown jenis', () => {
  const [row] = hariLiburSeed;
  expect(hariLiburSchema.safeParse(row).success).toBe(true);
  expect(hariLiburSchema.safeParse({ ...row, tanggal: '2026-02-30' }).success).toBe(false);
  expect(hariLiburSchema.safeParse({ ...row, jenis: 'cuti' }).success).toBe(false);
});

test('answers whether a day is off', () => {
  const isLibur = createIsLibur(hariLiburSeed);
  expect(isLibur(tanggalSchema.parse('2026-12-24'))).toBe(true);
  expect(isLibur(tanggalSchema.parse('2026-12-23'))).toBe(false);
});
