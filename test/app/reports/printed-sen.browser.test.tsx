import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { formatRupiah, rupiah } from '../../../src/domain/basics/rupiah.ts';
import type { ApbdesContent } from '../../../src/domain/reports/apbdes/schema.ts';
import { computeTotals } from '../../../src/domain/reports/apbdes/totals.ts';
import { ReportDocument } from '../../../src/app/reports/report-document.tsx';
import { anApbdes } from '../../support/an-apbdes.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** The amounts of the document, as they stand on paper. */
async function amountsOf(content: ApbdesContent): Promise<string[]> {
  render(<ReportDocument kind="apbdes" tahun={2027} desaName="Sembung" content={content} />, root);
  await expect.poll(() => root.querySelectorAll('tbody tr').length).toBeGreaterThan(0);
  return Array.from(root.querySelectorAll('td.num'), (cell) => {
    for (const narrow of cell.querySelectorAll('.doc-narrow')) narrow.remove();
    return cell.textContent.trim();
  }).filter((text) => text !== '');
}

test('a budget without sen is printed without, and one with a sen anywhere with sen everywhere', async () => {
  const budget = anApbdes();
  const whole = await amountsOf(budget);
  expect(whole.length).toBeGreaterThan(Object.keys(budget.lines).length);
  expect(whole.filter((text) => text.includes(','))).toEqual([]);
  render(null, root);

  const [id = ''] = Object.keys(budget.lines);
  const line = { ...must(budget.lines[id]), anggaran: rupiah(2_363_496.55) };
  const content = { ...budget, lines: { ...budget.lines, [id]: line } };
  const printed = await amountsOf(content);
  expect(printed.filter((text) => !/,\d\d\)?$/.test(text))).toEqual([]);
  expect(printed).toContain('2.363.496,55');
  const { pendapatan, belanja } = computeTotals(content);
  for (const sum of [pendapatan, belanja]) expect(printed).toContain(formatRupiah(sum, true));
});
