import type { IsLibur } from '../../domain/basics/hari-kerja.ts';
import { reportId } from '../../domain/basics/ids.ts';
import type { DesaCode, ReportKind } from '../../domain/basics/ids.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Desa } from '../../domain/desa/kecamatan.ts';
import { listObligations, toObligation } from '../../domain/obligations/obligations.ts';
import { defaultObligationRules } from '../../domain/obligations/rules.ts';
import type { ReportDoc } from '../../domain/workflow/documents.ts';
import { deadlineOf } from './deadline-of.ts';
import type { Deadline } from './deadline-of.ts';
import { reportsOfKnownKind } from './known-reports.ts';

export interface BoardColumn {
  readonly kind: ReportKind;
  readonly tahun: number;
}

export interface BoardCell {
  /** Null = belum. */
  readonly doc: ReportDoc | null;
  readonly deadline: Deadline;
}

export interface Board {
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly { readonly desa: Desa; readonly cells: readonly BoardCell[] }[];
  /** By column: how many desa have filed, and how many of all were accepted. */
  readonly totals: readonly { readonly filed: number; readonly accepted: number }[];
}

export interface BoardInput {
  readonly desaList: readonly Desa[];
  readonly reports: readonly ReportDoc[];
  readonly today: Tanggal;
  readonly isLibur: IsLibur;
}

/** Every desa by every obligation of today and every report still open, blanks included. */
export function boardOf(input: BoardInput): Board {
  const columns = columnsOf(input);
  const docs = new Map(input.reports.map((doc) => [doc.report as string, doc]));
  const rows = input.desaList.map((desa) => ({
    desa,
    cells: columns.map((column) => cellOf(desa.code, column, { docs, isLibur: input.isLibur })),
  }));
  const totals = columns.map((_, index) => {
    const inColumn = rows.flatMap(({ cells }) => cells[index]?.doc ?? []);
    return {
      filed: inColumn.filter(({ revision }) => revision > 0).length,
      accepted: inColumn.filter(({ state }) => state === 'diterima').length,
    };
  });
  return { columns, rows, totals };
}

function columnsOf({ desaList, reports, today, isLibur }: BoardInput): readonly BoardColumn[] {
  const owed = listObligations(today, desaList.slice(0, 1), defaultObligationRules, { isLibur });
  const open = reportsOfKnownKind(reports.filter(({ state }) => state !== 'diterima'));
  const all = [...owed, ...open].map(({ kind, tahun }) => ({ kind, tahun }));
  const byName = new Map(all.map((column) => [`${column.tahun} ${column.kind}`, column]));
  return [...byName.values()].toSorted((a, b) => b.tahun - a.tahun || a.kind.localeCompare(b.kind));
}

function cellOf(
  desa: DesaCode,
  { kind, tahun }: BoardColumn,
  { docs, isLibur }: { docs: ReadonlyMap<string, ReportDoc>; isLibur: IsLibur },
): BoardCell {
  const doc = docs.get(reportId({ desa, kind, tahun })) ?? null;
  const rule = defaultObligationRules.find((one) => one.kind === kind);
  const due = rule ? toObligation(desa, rule, tahun, { isLibur }).due : null;
  // What came back was last changed by its verdict: the clock of its correction runs from there.
  const verdict = doc && { receivedAt: doc.changedAt, decidedAt: doc.changedAt };
  return { doc, deadline: deadlineOf({ obligation: { due }, doc, verdict, isLibur }) };
}
