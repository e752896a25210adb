import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import {
  addBulan,
  endOfMasaJabatan,
  isInMasaJabatan,
} from '../../../src/domain/reports/masa-jabatan.ts';

const day = (text: string) => tanggalSchema.parse(text);

describe('a term of office', () => {
  test.each([
    ['2021-03-15', '2026-03-14'],
    ['2020-02-29', '2025-02-27'],
    ['2021-01-01', '2025-12-31'],
  ])('that starts on %s ends after five years on %s', (mulai, last) => {
    expect(endOfMasaJabatan(day(mulai), 5)).toBe(last);
  });

  test('is in force on its first and its last day and on neither side of them', () => {
    const term = { mulai: day('2021-03-15'), selesai: null };
    const on = (text: string) => isInMasaJabatan(term, day(text), 5);
    expect(['2021-03-14', '2021-03-15', '2026-03-14', '2026-03-15'].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('ends where its written last day says, whatever the rule says', () => {
    const term = { mulai: day('2021-03-15'), selesai: day('2024-12-31') };
    expect(isInMasaJabatan(term, day('2025-01-01'), 5)).toBe(false);
  });

  test('whose start is not known is not in force', () => {
    const term = { mulai: null, selesai: day('2030-01-01') };
    expect(isInMasaJabatan(term, day('2026-01-01'), 5)).toBe(false);
  });
});

describe('addBulan', () => {
  test.each([
    ['2026-11-30', '2027-02-28'],
    ['2026-12-05', '2027-03-05'],
    ['2023-11-30', '2024-02-29'],
  ])('puts three months after %s on %s', (from, to) => {
    expect(addBulan(day(from), 3)).toBe(to);
  });

  test('takes any day that can be written', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const from = day(date.toISOString().slice(0, 10));
          expect(() => [addBulan(from, 3), endOfMasaJabatan(from, 5)]).not.toThrow();
        },
      ),
    );
  });
});
