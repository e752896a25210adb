import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addHariKerja,
  createIsLibur,
  hariKerjaBetween,
  isHariKerja,
  addHari,
  tanggalSchema,
} from '../../../src/domain/basics/tanggal.ts';

const hari = (text: string) => tanggalSchema.parse(text);
const isLibur = createIsLibur([
  { tanggal: hari('2026-12-24'), nama: 'Cuti bersama', jenis: 'cuti-bersama', verified: true },
  { tanggal: hari('2026-12-25'), nama: 'Natal', jenis: 'libur-nasional', verified: true },
]);
const noLibur = () => false;

/** A start day, and a table that takes away up to 60 of the days around it. */
const anyCalendar = fc
  .record({
    from: fc.integer({ min: 0, max: 3000 }).map((n) => addHari(hari('2024-01-01'), n)),
    offsets: fc.array(fc.integer({ min: -120, max: 120 }), { maxLength: 60 }),
  })
  .map(({ from, offsets }) => {
    const off = new Set(offsets.map((n) => addHari(from, n)));
    return { from, isOff: (t: string) => off.has(tanggalSchema.parse(t)) };
  });
const anyCount = fc.integer({ min: 1, max: 60 });

test('works Monday to Friday, and not on a holiday or cuti bersama', () => {
  expect(isHariKerja(hari('2026-12-23'), isLibur)).toBe(true);
  expect(isHariKerja(hari('2026-12-24'), isLibur)).toBe(false);
  expect(isHariKerja(hari('2026-12-25'), isLibur)).toBe(false);
  expect(isHariKerja(hari('2026-12-26'), isLibur)).toBe(false);
});

test.each([
  ['2026-10-30', 1, '2026-11-02'],
  ['2026-10-31', 1, '2026-11-02'],
  ['2026-10-31', 3, '2026-11-04'],
  ['2026-12-23', 1, '2026-12-28'],
  ['2026-12-25', 0, '2026-12-25'],
  ['2026-12-28', -1, '2026-12-23'],
  ['2026-12-31', 1, '2027-01-01'],
])('%s and %i working days is %s', (from, n, to) => {
  expect(addHariKerja(hari(from), n, isLibur)).toBe(to);
});

test.each([
  ['2026-12-23', '2026-12-28', 1],
  ['2026-12-28', '2026-12-23', -1],
  ['2026-12-23', '2026-12-27', 0],
  ['2026-12-23', '2026-12-23', 0],
  ['2026-11-02', '2026-11-09', 5],
])('counts working days after %s up to and with %s: %i', (a, b, n) => {
  expect(hariKerjaBetween(hari(a), hari(b), isLibur)).toBe(n);
});

test('adding working days and counting them are inverse from any day', () => {
  fc.assert(
    fc.property(anyCalendar, anyCount, ({ from, isOff }, n) => {
      const to = addHariKerja(from, n, isOff);
      expect(isHariKerja(to, isOff)).toBe(true);
      expect(hariKerjaBetween(from, to, isOff)).toBe(n);
      expect(hariKerjaBetween(to, from, isOff)).toBe(-n);
    }),
  );
});

test('from a working day, going back undoes going forward', () => {
  fc.assert(
    fc.property(anyCalendar, anyCount, ({ from: anyDay, isOff }, n) => {
      const from = addHariKerja(anyDay, 1, isOff);
      const there = addHariKerja(from, n, isOff);
      expect(addHariKerja(there, -n, isOff)).toBe(from);
    }),
  );
});

test('a further holiday never brings a deadline forward', () => {
  fc.assert(
    fc.property(anyCalendar, anyCount, ({ from, isOff }, n) => {
      expect(addHariKerja(from, n, isOff) >= addHariKerja(from, n, noLibur)).toBe(true);
    }),
  );
});

test('a table that leaves no working day is a bug that ends, not a loop', () => {
  expect(() => addHariKerja(hari('2026-01-01'), 1, () => true)).toThrow(/century/);
  expect(() => hariKerjaBetween(hari('1900-01-01'), hari('2026-01-01'), noLibur)).toThrow(
    /century/,
  );
  expect(() => addHariKerja(hari('2026-01-01'), 1.5, noLibur)).toThrow(/whole number/);
});
