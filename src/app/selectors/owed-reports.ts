import { reportKey, reportKindSchema } from '../../domain/basics/ids.ts';
import type { DesaCode, ReportId } from '../../domain/basics/ids.ts';
import type { IsLibur } from '../../domain/basics/hari-kerja.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { listObligations, toObligation } from '../../domain/obligations/obligations.ts';
import type { Obligation } from '../../domain/obligations/obligations.ts';
import { defaultObligationRules } from '../../domain/obligations/rules.ts';
import type { ReportDoc } from '../../domain/workflow/documents.ts';
import type { LocalDraft } from '../../sync/phone/local-draft.ts';

export interface OwedReport {
  readonly obligation: Obligation;
  readonly state: ReportDoc['state'] | 'belum';
}

export interface DesaDesk {
  readonly desa: DesaCode;
  readonly today: Tanggal;
  readonly isLibur: IsLibur;
  readonly reports: readonly ReportDoc[];
  readonly drafts: readonly LocalDraft[];
}

/**
 * What a desa owes now, with what it has open of other years; what waits for the desa comes first:
 * returned, then by deadline, then what lies at the kecamatan, then what is accepted.
 */
export function owedReports(desk: DesaDesk): OwedReport[] {
  const { desa, today, isLibur, reports, drafts } = desk;
  const owed = listObligations(today, [{ code: desa }], defaultObligationRules, { isLibur });
  const listed = new Set<ReportId>(owed.map(({ reportId }) => reportId));
  const open = [
    ...reports.filter((doc) => doc.desa === desa && doc.state !== 'diterima'),
    ...drafts,
  ].map(({ report }) => report);
  const others = [...new Set(open)].filter((report) => !listed.has(report));
  const stateOf = new Map(reports.map(({ report, state }) => [report, state]));
  return [...owed, ...others.flatMap((report) => obligationOf(report, isLibur))]
    .map(
      (obligation) => ({ obligation, state: stateOf.get(obligation.reportId) ?? 'belum' }) as const,
    )
    .toSorted(byNeed);
}

/** None for a kind this app does not know, or another desa's. */
function obligationOf(report: ReportId, isLibur: IsLibur): Obligation[] {
  const kind = reportKindSchema.safeParse(report.split('/')[1]).data;
  const rule = defaultObligationRules.find((one) => one.kind === kind);
  if (!rule) return [];
  const { desa, tahun } = reportKey(report);
  return [toObligation(desa, rule, tahun, { isLibur })];
}

const order: readonly OwedReport['state'][] = [
  'dikembalikan',
  'belum',
  'draf',
  'diajukan',
  'diperiksa',
  'diterima',
];

function byNeed(a: OwedReport, b: OwedReport): number {
  return (
    rank(a) - rank(b) ||
    dueText(a).localeCompare(dueText(b)) ||
    a.obligation.tahun - b.obligation.tahun
  );
}

/** Begun or not, it waits for the desa alike. */
function rank({ state }: OwedReport): number {
  return order.indexOf(state === 'belum' ? 'draf' : state);
}

/** Without a deadline: after all that have one. */
function dueText({ obligation }: OwedReport): string {
  return obligation.due ?? '9999';
}
