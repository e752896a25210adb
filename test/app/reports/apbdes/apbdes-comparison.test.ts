import { expect, test } from 'vitest';
import { compareBudget } from '../../../../src/app/reports/apbdes/apbdes-comparison.ts';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anRkpdes } from '../../../support/an-rkpdes.ts';
import { computeRkpdesTotals } from '../../../../src/domain/reports/rkpdes/schema.ts';

const content = anApbdes();
const lastYear = anApbdes({
  lines: { ...content.lines, 'dana-desa': anApbdesLine({ anggaran: 850_000_000 }) },
});
const nothing = { lastYear: null, murni: null, returned: null, rkpdes: null, pagu: null };

const rowOf = (comparison: ReturnType<typeof compareBudget>, id: string) =>
  comparison.rows.find((row) => row.id === id);

test('puts the totals beside last year, the RKPDes and the official pagu', () => {
  const rkpdes = anRkpdes();
  const comparison = compareBudget({
    ...nothing,
    content,
    lastYear,
    rkpdes,
    pagu: { DDS: rupiah(377_730_000) },
  });
  expect(comparison.columns).toEqual(['lastYear', 'rkpdes', 'pagu']);
  expect(rowOf(comparison, 'pendapatan')).toMatchObject({
    now: 1_828_000_000,
    beside: { lastYear: 1_778_000_000, pagu: null },
  });
  expect(rowOf(comparison, 'DDS')).toMatchObject({
    now: 900_000_000,
    beside: { lastYear: 850_000_000, pagu: 377_730_000, rkpdes: null },
  });
  expect(rowOf(comparison, 'belanja')?.beside.rkpdes).toBe(computeRkpdesTotals(rkpdes).total);
});

test('shows no column for what is not at hand, and no row that says nothing', () => {
  const { columns, rows } = compareBudget({ ...nothing, content });
  expect(columns).toEqual([]);
  expect(rows.map(({ id }) => id)).not.toContain('SWD');
  expect(rows.map(({ id }) => id)).toContain('silpa');
});
