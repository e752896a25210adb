import { expect, test } from 'vitest';
import { owedReports } from '../../../src/app/selectors/owed-reports.ts';
import { reportIdSchema } from '../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import type { ReportDoc } from '../../../src/domain/workflow/documents.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { actors } from '../../support/actors.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';

const desk = {
  desa: must(actors.operator.desa),
  today: tanggalSchema.parse('2026-10-15'),
  isLibur: () => false,
  reports: [] as readonly ReportDoc[],
  drafts: [],
};

function owedIds(reports: readonly ReportDoc[]): string[] {
  return owedReports({ ...desk, reports }).map(({ obligation }) => obligation.reportId.slice(14));
}

test('a desa owes the murni of next year and the perubahan of this', () => {
  expect(owedIds([])).toEqual(['apbdes/2027', 'apbdes-perubahan/2026']);
});

test('what came back stands first', () => {
  const report = reportIdSchema.parse(`${desk.desa}/apbdes-perubahan/2026`);
  const returned: ReportDoc = { ...aReportDoc(), report, state: 'dikembalikan' };
  expect(owedIds([returned])).toEqual(['apbdes-perubahan/2026', 'apbdes/2027']);
});

test('what is accepted stands last', () => {
  expect(owedIds([{ ...aReportDoc(), state: 'diterima' }])).toEqual([
    'apbdes-perubahan/2026',
    'apbdes/2027',
  ]);
});

test('an open report of another year stays in sight', () => {
  expect(owedIds([aReportDoc({ tahun: 2025 })])).toEqual([
    'apbdes/2025',
    'apbdes/2027',
    'apbdes-perubahan/2026',
  ]);
});

test('an accepted report of another year does not', () => {
  const old: ReportDoc = { ...aReportDoc({ tahun: 2025 }), state: 'diterima' };
  expect(owedIds([old])).not.toContain('apbdes/2025');
});

test("passes over another desa's and a kind of a newer app", () => {
  const newer = { ...aReportDoc(), report: reportIdSchema.parse(`${desk.desa}/lpj/2026`) };
  expect(owedIds([aReportDoc({ desa: '35.17.01.2001', tahun: 2025 }), newer])).toEqual([
    'apbdes/2027',
    'apbdes-perubahan/2026',
  ]);
});
