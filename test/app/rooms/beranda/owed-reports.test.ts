import { expect, test } from 'vitest';
import { owedReports } from '../../../../src/app/rooms/beranda/owed-reports.ts';
import { reportIdSchema } from '../../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import type { ReportDoc } from '../../../../src/domain/standing/report-doc.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import type { LocalDraft } from '../../../../src/sync/phone/local-draft.ts';
import { openDraft } from '../../../../src/sync/phone/local-draft.ts';
import { madeAt } from '../../../support/a-command.ts';
import { aCalendar } from '../../../support/a-calendar.ts';
import { actors } from '../../../support/actors.ts';
import { aReportDoc } from '../../../support/a-report-doc.ts';

const desk = {
  desa: must(actors.operator.desa),
  today: tanggalSchema.parse('2026-10-15'),
  calendar: aCalendar(),
  reports: [] as readonly ReportDoc[],
  drafts: [] as readonly LocalDraft[],
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

test('what is accepted waits for its Perdes, then stands last', () => {
  const accepted: ReportDoc = { ...aReportDoc(), state: 'diterima' };
  expect(owedReports({ ...desk, reports: [accepted] })[0]).toMatchObject({
    group: 'to-do',
    perdes: { step: 'set', due: '2026-12-31' },
  });
  const perdes = {
    nomor: '7 Tahun 2026',
    tanggal: desk.today,
    nomorPerkades: '',
    tanggalPerkades: null,
    dikirim: desk.today,
  };
  expect(owedIds([{ ...accepted, perdes }])).toEqual(['apbdes-perubahan/2026', 'apbdes/2027']);
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
  const newer = { ...aReportDoc(), report: reportIdSchema.parse(`${desk.desa}/entah/2026`) };
  expect(owedIds([aReportDoc({ desa: '35.17.01.2001', tahun: 2025 }), newer])).toEqual([
    'apbdes/2027',
    'apbdes-perubahan/2026',
  ]);
});

const perubahan = reportIdSchema.parse(`${desk.desa}/apbdes-perubahan/2026`);

function groupsOf(changes: Partial<typeof desk>): Record<string, string> {
  const owed = owedReports({ ...desk, ...changes });
  return Object.fromEntries(
    owed.map(({ obligation, state, group }) => [
      `${obligation.kind} ${obligation.tahun}`,
      `${state}, ${group}`,
    ]),
  );
}

test('what is due within 30 days or late is to be done, the rest is coming', () => {
  const on = (today: string) => groupsOf({ today: tanggalSchema.parse(today) });
  expect(on('2026-10-04')).toMatchObject({ 'apbdes 2027': 'belum, coming' });
  expect(on('2026-10-05')).toMatchObject({ 'apbdes 2027': 'belum, to-do' });
  expect(on('2026-12-01')).toMatchObject({
    'apbdes 2027': 'belum, to-do',
    'apbdes-perubahan 2026': 'belum, coming',
  });
});

test('what lies at the kecamatan and what is accepted have places of their own', () => {
  const filed: ReportDoc = { ...aReportDoc(), report: perubahan, state: 'diperiksa' };
  const done: ReportDoc = { ...aReportDoc(), state: 'diterima', nihil: true };
  expect(groupsOf({ reports: [filed, done] })).toEqual({
    'apbdes 2027': 'diterima, done',
    'apbdes-perubahan 2026': 'diperiksa, at-kecamatan',
  });
});

test('a draft that only this phone has is a draft, one opened and left empty is not', () => {
  const opened = openDraft(perubahan, { server: null, empty: { lines: [] }, at: madeAt });
  const written = { ...opened, content: { lines: ['atk'] } };
  expect(groupsOf({ drafts: [opened] })).toMatchObject({
    'apbdes-perubahan 2026': 'belum, coming',
  });
  expect(groupsOf({ drafts: [written] })).toMatchObject({ 'apbdes-perubahan 2026': 'draf, to-do' });
});

test('a report of a year long past that was only opened is not owed for it', () => {
  const old = reportIdSchema.parse(`${desk.desa}/apbdes/2024`);
  const opened = openDraft(old, { server: null, empty: { lines: [] }, at: madeAt });
  expect(groupsOf({ drafts: [opened] })).not.toHaveProperty('apbdes 2024');
  const written = { ...opened, content: { lines: ['atk'] } };
  expect(groupsOf({ drafts: [written] })).toHaveProperty('apbdes 2024', 'draf, to-do');
});

test('a choice between two hands is to be done wherever the report lies', () => {
  const opened = openDraft(perubahan, { server: null, empty: {}, at: madeAt });
  const refused = { ...opened, refusal: 'already-filed' };
  const filed: ReportDoc = { ...aReportDoc(), report: perubahan, state: 'diajukan' };
  expect(groupsOf({ reports: [filed], drafts: [refused] })).toMatchObject({
    'apbdes-perubahan 2026': 'diajukan, to-do',
  });
});

test('tells of a report that says there is none', () => {
  const filed: ReportDoc = { ...aReportDoc(), report: perubahan, state: 'diajukan', nihil: true };
  const owed = owedReports({ ...desk, reports: [filed] });
  expect(owed.map(({ isNihil }) => isNihil)).toEqual([false, true]);
});
