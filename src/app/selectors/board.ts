import { reportId } from '../../domain/basics/ids.ts';
import type { ReportKind } from '../../domain/basics/ids.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Desa } from '../../domain/desa/kecamatan.ts';
import { inForce, ruleOf } from '../../domain/obligations/calendar.ts';
import type { Calendar } from '../../domain/obligations/calendar.ts';
import { deadlineOf } from '../../domain/obligations/deadline-of.ts';
import type { Deadline } from '../../domain/obligations/deadline-of.ts';
import { owedKinds } from '../../domain/obligations/obligations.ts';
import type { Obligation } from '../../domain/obligations/obligations.ts';
import { groupOf } from '../../domain/obligations/rule.ts';
import type { Group } from '../../domain/obligations/rule.ts';
import type { TightChain } from '../../domain/obligations/tight-chain.ts';
import type { ReportDoc } from '../../domain/workflow/documents.ts';
import { chainOf } from './chain-of.ts';
import { isUnsent } from './is-unsent.ts';
import { reportsOfKnownKind } from './known-reports.ts';

export interface BoardColumn {
  readonly kind: ReportKind;
  readonly tahun: number;
}

export interface BoardCell {
  /** Null = belum. */
  readonly doc: ReportDoc | null;
  readonly deadline: Deadline;
  /** Not filed, or not corrected, and its day has passed. */
  readonly isLate: boolean;
  /** What it shows waits on this device for the server. */
  readonly isUnsent: boolean;
  readonly tight: TightChain | null;
}

export interface BoardRow {
  readonly desa: Desa;
  readonly cells: readonly BoardCell[];
}

export interface Board {
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
  /** By column: how many desa have filed, and how many of all were accepted. */
  readonly totals: readonly { readonly filed: number; readonly accepted: number }[];
}

export interface BoardInput {
  readonly desaList: readonly Desa[];
  readonly reports: readonly ReportDoc[];
  readonly today: Tanggal;
  readonly calendar: Calendar;
  /** This device's commands that the server has not confirmed. */
  readonly pending: ReadonlySet<string>;
  /** One group of obligations; null = all. */
  readonly group?: Group | null;
}

/** Every desa by every obligation of today and every report still open, blanks included. */
export function boardOf(input: BoardInput): Board {
  const columns = columnsOf(input);
  const { calendar } = input;
  // The same for every desa, and not for nothing: working days are counted for it.
  const obligations = columns.map(({ kind, tahun }): ColumnObligation | null => {
    const rule = ruleOf(calendar, kind);
    return rule && { rule, tahun, due: inForce(calendar, rule, tahun).due };
  });
  const docs = new Map(input.reports.map((doc) => [doc.report as string, doc]));
  const rows = input.desaList.map((desa) => ({
    desa,
    cells: columns.map((column, index) => {
      const id = reportId({ desa: desa.code, ...column });
      return cellOf(docs.get(id) ?? null, obligations[index] ?? null, input);
    }),
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

/** Which reports of the disk a board needs. */
export function boardScope(
  desaList: readonly Desa[],
  { calendar, today }: Pick<BoardInput, 'calendar' | 'today'>,
) {
  const owed = owedKinds(calendar, today).map(({ rule: { kind }, tahun }) => ({ kind, tahun }));
  return { desaList: desaList.map(({ code }) => code), owed };
}

/** In the order of the rules, the later tahun first. */
function columnsOf({ reports, today, calendar, group }: BoardInput): readonly BoardColumn[] {
  const owed = owedKinds(calendar, today).map(({ rule: { kind }, tahun }) => ({ kind, tahun }));
  const open = reportsOfKnownKind(reports.filter(({ state }) => state !== 'diterima'));
  const all = [...owed, ...open.map(({ kind, tahun }) => ({ kind, tahun }))];
  const place = ({ kind }: BoardColumn) => calendar.rules.findIndex((rule) => rule.kind === kind);
  const isWanted = ({ kind }: BoardColumn): boolean => {
    const rule = ruleOf(calendar, kind);
    return rule !== null && (!group || groupOf(rule) === group);
  };
  const byName = new Map(all.map((column) => [`${column.tahun} ${column.kind}`, column]));
  return [...byName.values()]
    .filter(isWanted)
    .toSorted((a, b) => place(a) - place(b) || b.tahun - a.tahun);
}

type ColumnObligation = Pick<Obligation, 'rule' | 'tahun' | 'due'>;

function cellOf(
  doc: ReportDoc | null,
  obligation: ColumnObligation | null,
  { today, calendar, pending }: BoardInput,
): BoardCell {
  // What came back was last changed by its verdict: the clock of its correction runs from there.
  const verdict = doc && { receivedAt: doc.changedAt, decidedAt: doc.changedAt };
  const deadline = obligation
    ? deadlineOf({ obligation, doc, verdict, calendar })
    : ({ kind: 'file', due: null } as const);
  return {
    doc,
    deadline,
    isLate: 'due' in deadline && deadline.due !== null && today > deadline.due,
    isUnsent: isUnsent(doc, pending),
    tight: obligation && chainOf({ obligation, doc, today, calendar }),
  };
}

/** What a person may want to see of the board alone. */
export const cellFilters = ['late', 'waiting', 'returned', 'missing', 'done'] as const;
export type CellFilter = (typeof cellFilters)[number];

export function isShown({ doc, isLate }: BoardCell, filter: CellFilter | null): boolean {
  const state = doc?.state ?? 'belum';
  switch (filter) {
    case 'late':
      return isLate;
    case 'waiting':
      return state === 'diajukan' || state === 'diperiksa';
    case 'returned':
      return state === 'dikembalikan';
    case 'missing':
      return state === 'belum' || state === 'draf';
    case 'done':
      return state === 'diterima';
    default:
      return true;
  }
}
