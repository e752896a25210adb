import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeTotals } from '../../../../src/domain/reports/apbdes/totals.ts';
import { summarizeApbdes } from '../../../../src/domain/reports/apbdes/summary.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes, anApbdesPerubahan } from '../../../support/an-apbdes.ts';

const someLines = fc.array(
  fc.record({
    rekening: fc.constantFrom(
      '4.1.2.01',
      '4.2.1',
      '4.2.3.01',
      '5.1.1.01',
      '5.3.5.03',
      '6.1.1.01',
      '6.2.2.01',
    ),
    fungsi: fc.constantFrom('1.1.01', '2.3.10', '2.3.11', '5.3.00'),
    sumberDana: fc.constantFrom('DDS', 'ADD', '__proto__', ''),
    anggaran: fc.option(fc.integer({ min: 0, max: 9_000_000_000 })),
  }),
);

const contentOf = (rows: readonly Parameters<typeof anApbdesLine>[0][]) =>
  anApbdes({
    lines: Object.fromEntries(
      rows.map((row = {}, index) => {
        const fungsi = row.rekening?.startsWith('5') ? (row.fungsi ?? null) : null;
        return [`l${index}`, anApbdesLine({ ...row, fungsi })];
      }),
    ),
  });

describe('computeTotals', () => {
  test('I2 I3 I4 gives surplus, netto and SiLPA of a balanced budget', () => {
    expect(computeTotals(anApbdes())).toMatchObject({
      pendapatan: 1_828_000_000,
      belanja: 1_840_000_000,
      surplus: -12_000_000,
      penerimaan: 12_000_000,
      pengeluaran: 0,
      netto: 12_000_000,
      silpa: 0,
      sebelum: null,
    });
  });

  test('sums every level by rekening, by kegiatan and by source', () => {
    const totals = computeTotals(anApbdes());
    expect(totals.byRekening.get('5.1')).toBe(458_470_670);
    expect(totals.byRekening.get('5.3.5')).toBe(600_000_000);
    expect(totals.byRekening.get('5.3.5.03')).toBe(600_000_000);
    expect(totals.byFungsi.get('1.1.01')).toBe(58_200_000);
    expect(totals.byFungsi.get('2.3.10')).toBe(500_000_000);
    expect(totals.byFungsi.get('2.3')).toBe(656_000_000);
    expect(totals.byFungsi.get('2')).toBe(854_000_000);
    expect(totals.bySumberDana.get('DDS')).toEqual({
      pendapatan: 900_000_000,
      penerimaan: 12_000_000,
      belanja: 912_000_000,
      pengeluaran: 0,
    });
  });

  test('sums the column before the change in a Perubahan', () => {
    const content = anApbdesPerubahan();
    const extra = anApbdesLine({ anggaran: 5_000_000, sebelum: null });
    const totals = computeTotals({ ...content, lines: { ...content.lines, extra } });
    expect(totals.sebelum?.pendapatan).toBe(1_828_000_000);
    expect(totals.pendapatan).toBe(1_833_000_000);
  });

  test('I4 of a published table that does not balance is what it prints: -5.000.000', () => {
    // gilis-rembang.desa.id, LRA 2021: 1,370,198,500 - 1,387,321,454; netto 12,122,954.
    const totals = computeTotals(
      contentOf([
        { rekening: '4.2.1.01', anggaran: 1_370_198_500 },
        { rekening: '5.3.5.03', fungsi: '2.3.10', anggaran: 1_387_321_454 },
        { rekening: '6.1.1.01', anggaran: 12_122_954 },
      ]),
    );
    expect([totals.surplus, totals.netto, totals.silpa]).toEqual([
      -17_122_954, 12_122_954, -5_000_000,
    ]);
  });

  test('I1 I6 every parent is the sum of its children, by function as by rekening and source', () => {
    fc.assert(
      fc.property(someLines, (rows) => {
        const totals = computeTotals(contentOf(rows));
        const at = (sums: ReadonlyMap<string, number>, level: number) =>
          [...sums].filter(([code]) => code.split('.').length === level);
        const sum = (entries: [string, number][]) => entries.reduce((all, [, n]) => all + n, 0);
        expect(sum(at(totals.byFungsi, 1))).toBe(totals.belanja);
        for (const level of [2, 3]) {
          expect(sum(at(totals.byFungsi, level))).toBe(totals.belanja);
        }
        const sources = [...totals.bySumberDana.values()];
        expect(sources.reduce((all, s) => all + s.belanja, 0)).toBe(totals.belanja);
        expect(sources.reduce((all, s) => all + s.pendapatan, 0)).toBe(totals.pendapatan);
        expect(sum(at(totals.byRekening, 1))).toBe(
          totals.pendapatan + totals.belanja + totals.penerimaan + totals.pengeluaran,
        );
      }),
    );
  });
});

test('summarizeApbdes keeps the six figures a list shows', () => {
  expect(summarizeApbdes(anApbdes())).toEqual({
    pendapatan: 1_828_000_000,
    belanja: 1_840_000_000,
    surplus: -12_000_000,
    netto: 12_000_000,
    silpa: 0,
    lineCount: 33,
  });
});

test('sums with sen are exact: the parents, the surplus and a budget that balances', () => {
  const sen = fc.integer({ min: 1, max: 400_000_000_000 });
  fc.assert(
    fc.property(fc.array(sen, { minLength: 1, maxLength: 40 }), (amounts) => {
      const income = amounts.map((amount) => ({ rekening: '4.2.1.01', anggaran: amount / 100 }));
      const whole = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
      const spent = { rekening: '5.1.1.01', fungsi: '1.1.01', anggaran: Number(whole) / 100 };
      const totals = computeTotals(contentOf([...income, spent]));
      expect(totals.pendapatan).toBe(Number(whole) / 100);
      expect([totals.surplus, totals.silpa].map((sum) => sum + 0)).toEqual([0, 0]);
      expect(totals.byRekening.get('4.2')).toBe(Number(whole) / 100);
    }),
  );
});
