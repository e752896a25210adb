import { isKnownReport, reportKey } from '../../../domain/basics/ids.ts';
import type { DesaCode, ReportId } from '../../../domain/basics/ids.ts';
import { addHari, type Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Calendar, Obligation } from '../../../domain/obligations/obligations.ts';
import { listObligations, obligationOf } from '../../../domain/obligations/obligations.ts';
import { deadlineOf } from '../../../domain/obligations/deadline-of.ts';
import { perdesStep, type PerdesStep } from '../../../domain/obligations/perdes-step.ts';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { isDirty, type LocalDraft } from '../../../sync/phone/local-draft.ts';

/** Where a report stands on the desa's desk, in the order shown. */
export const owedGroups = ['to-do', 'coming', 'at-kecamatan', 'done'] as const;
export type OwedGroup = (typeof owedGroups)[number];

export interface OwedReport {
  readonly obligation: Obligation;
  readonly state: ReportDoc['state'] | 'belum';
  readonly group: OwedGroup;
  /** Filed as "there is none this year". */
  readonly isNihil: boolean;
  /** Accepted, and its Perdes is still to be set or sent. */
  readonly perdes: PerdesStep | null;
}

interface DesaDesk {
  readonly desa: DesaCode;
  readonly today: Tanggal;
  readonly calendar: Calendar;
  readonly reports: readonly ReportDoc[];
  readonly drafts: readonly LocalDraft[];
}

/**
 * What a desa owes now, with what it has open of other years: what waits for the desa first, by deadline. A
 * report of another year that was only looked at is not open.
 */
export function owedReports(desk: DesaDesk): OwedReport[] {
  const { desa, today, calendar, reports, drafts } = desk;
  const owed = listObligations(calendar, today, [{ code: desa }]);
  const listed = new Set<ReportId>(owed.map(({ reportId }) => reportId));
  const open = [
    ...reports.filter((doc) => doc.desa === desa && doc.state !== 'diterima'),
    ...drafts.filter((draft) => isDirty(draft) || needsHand(draft)),
  ].map(({ report }) => report);
  const others = [...new Set(open)].filter((report) => !listed.has(report));
  return [...owed, ...others.flatMap((report) => knownObligation(report, desk))]
    .map((obligation) => placeOf(obligation, desk))
    .toSorted(byNeed)
    .map(({ owed: one }) => one);
}

/** None for a kind this app does not know, or another desa's. */
function knownObligation(report: ReportId, { calendar }: DesaDesk): Obligation[] {
  if (!isKnownReport(report)) return [];
  const obligation = obligationOf(calendar, reportKey(report));
  return obligation ? [obligation] : [];
}

interface Placed {
  readonly owed: OwedReport;
  /** By when the desa has to act; null = no date. */
  readonly due: Tanggal | null;
}

function placeOf(obligation: Obligation, desk: DesaDesk): Placed {
  const { calendar } = desk;
  const doc = desk.reports.find(({ report }) => report === obligation.reportId) ?? null;
  const draft = desk.drafts.find(({ report }) => report === obligation.reportId) ?? null;
  // What came back was last changed by its verdict.
  const verdict = doc && { receivedAt: doc.changedAt, decidedAt: doc.changedAt };
  const deadline = deadlineOf({ obligation, doc, verdict, calendar });
  const perdes = perdesStep(obligation, doc, calendar.isLibur);
  const due = perdes?.due ?? ('due' in deadline ? deadline.due : null);
  const state = doc?.state ?? (draft && isDirty(draft) ? 'draf' : 'belum');
  const group = needsHand(draft) || perdes ? 'to-do' : groupOf(state, due, desk.today);
  return { owed: { obligation, state, group, isNihil: doc?.nihil ?? false, perdes }, due };
}

/** Something on this phone waits for a person: a choice between two hands, or a refusal. */
function needsHand(draft: LocalDraft | null): boolean {
  if (!draft) return false;
  return draft.conflicts.length > 0 || draft.refusal !== null || draft.refusedFiling !== null;
}

/** A month ahead, what is owed becomes work of now. */
const NEAR_HARI = 30;

function groupOf(state: OwedReport['state'], due: Tanggal | null, today: Tanggal): OwedGroup {
  switch (state) {
    case 'dikembalikan':
    case 'draf':
      return 'to-do';
    case 'diajukan':
    case 'diperiksa':
      return 'at-kecamatan';
    case 'diterima':
      return 'done';
    default:
      return due !== null && due <= addHari(today, NEAR_HARI) ? 'to-do' : 'coming';
  }
}

function byNeed(a: Placed, b: Placed): number {
  return (
    owedGroups.indexOf(a.owed.group) - owedGroups.indexOf(b.owed.group) ||
    Number(isReturned(b)) - Number(isReturned(a)) ||
    (a.due ?? '9999').localeCompare(b.due ?? '9999') || // without a date: after all that have one
    a.owed.obligation.tahun - b.owed.obligation.tahun
  );
}

function isReturned({ owed }: Placed): boolean {
  return owed.state === 'dikembalikan';
}
