import { reportId } from '../../domain/basics/ids.ts';
import type { ReportKind } from '../../domain/basics/report-kinds.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Desa } from '../../domain/desa/kecamatan.ts';
import type { Calendar, Obligation } from '../../domain/obligations/obligations.ts';
import { inForce, ruleOf, kindsOfYear, owedKinds } from '../../domain/obligations/obligations.ts';
import { deadlineOf, type Deadline } from '../../domain/obligations/deadline-of.ts';
import {
  type Outcome,
  type OutcomeCount,
  countOutcomes,
  outcomeOf,
} from '../../domain/obligations/outcome-of.ts';
import type { ObligationRule } from '../../domain/obligations/rule.ts';
import type { TightChain } from '../../domain/obligations/tight-chain.ts';
import { missingFiles } from '../../domain/standing/missing-files.ts';
import type { ReportDoc } from '../../domain/standing/report-doc.ts';
import type { BoardScope } from '../store/phone.ts';
import { chainOf } from './chain-of.ts';
import { isUnsent } from './is-unsent.ts';
import { reportsOfKnownKind } from './reports-of-known-kind.ts';

export interface BoardColumn {
  readonly kind: ReportKind;
  readonly tahun: number;
}

export interface BoardCell {
  /** Null = belum. */
  readonly doc: ReportDoc | null;
  readonly deadline: Deadline;
  /** Null for what no rule asks for any more. */
  readonly outcome: Outcome | null;
  /** Not filed, or not corrected, and its day has passed. */
  readonly isLate: boolean;
  /** What it shows waits on this device for the server. */
  readonly isUnsent: boolean;
  /** Files its latest filing names and the server does not have yet (S13). */
  readonly filesMissing: number;
  readonly tight: TightChain | null;
}

export interface BoardRow {
  readonly desa: Desa;
  readonly cells: readonly BoardCell[];
  readonly total: BoardTotal;
}

/** A row, a column or the whole board in figures. */
export interface BoardTotal extends OutcomeCount {
  /** Of the filed ones those that stand accepted today. */
  readonly accepted: number;
}

export interface Board {
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
  /** By column. */
  readonly totals: readonly BoardTotal[];
}

interface BoardInput {
  readonly desaList: readonly Desa[];
  readonly reports: readonly ReportDoc[];
  readonly today: Tanggal;
  readonly calendar: Calendar;
  /** This device's commands that the server has not confirmed. */
  readonly pending: ReadonlySet<string>;
  /** Those of the named files that the server has, as `desa/sha256`. */
  readonly filesOnServer: ReadonlySet<string>;
  /** The obligations of one tahun; null = what is owed today or still open. */
  readonly tahun?: number | null;
  /** Some obligations alone; without it all. */
  readonly isWanted?: (rule: ObligationRule) => boolean;
}

/** Every desa by every obligation of a tahun, or of today with every report still open; blanks included. */
export function boardOf(input: BoardInput): Board {
  const columns = columnsOf(input);
  const { calendar } = input;
  // The same for every desa, and not for nothing: working days are counted for it.
  const obligations = columns.map(({ kind, tahun }): ColumnObligation | null => {
    const rule = ruleOf(calendar, kind);
    return rule && { rule, tahun, due: inForce(calendar, rule, tahun).due };
  });
  const docs = new Map(input.reports.map((doc) => [doc.report as string, doc]));
  const rows = input.desaList.map((desa) => {
    const cells = columns.map((column, index) => {
      const id = reportId({ desa: desa.code, ...column });
      return cellOf(docs.get(id) ?? null, obligations[index] ?? null, input);
    });
    return { desa, cells, total: totalOf(cells) };
  });
  const totals = columns.map((_, index) =>
    totalOf(rows.flatMap(({ cells }) => cells[index] ?? [])),
  );
  return { columns, rows, totals };
}

export function totalOf(cells: readonly BoardCell[]): BoardTotal {
  const accepted = cells.filter(({ doc }) => doc?.state === 'diterima').length;
  return { ...countOutcomes(cells.flatMap(({ outcome }) => outcome ?? [])), accepted };
}

/** Which reports of the disk a board needs. */
export function boardScope(
  desaList: readonly Desa[],
  { calendar, today, tahun = null }: Pick<BoardInput, 'calendar' | 'today' | 'tahun'>,
): BoardScope {
  const owed = owedIn(tahun, calendar, today);
  return { desaList: desaList.map(({ code }) => code), owed };
}

function owedIn(tahun: number | null, calendar: Calendar, today: Tanggal): readonly BoardColumn[] {
  const owed = tahun === null ? owedKinds(calendar, today) : kindsOfYear(calendar, tahun);
  return owed.map(({ rule: { kind }, tahun: of }) => ({ kind, tahun: of }));
}

/** In the order of the rules, the later tahun first. */
function columnsOf({ reports, today, calendar, tahun = null, isWanted }: BoardInput) {
  const open = reportsOfKnownKind(reports.filter(({ state }) => state !== 'diterima'));
  const all = [
    ...owedIn(tahun, calendar, today),
    ...(tahun === null ? open.map(({ kind, tahun: of }) => ({ kind, tahun: of })) : []),
  ];
  const place = ({ kind }: BoardColumn) => calendar.rules.findIndex((rule) => rule.kind === kind);
  const isShownColumn = ({ kind }: BoardColumn): boolean => {
    const rule = ruleOf(calendar, kind);
    return rule !== null && (!isWanted || isWanted(rule));
  };
  const byName = new Map(all.map((column) => [`${column.tahun} ${column.kind}`, column]));
  return [...byName.values()]
    .filter(isShownColumn)
    .toSorted((a, b) => place(a) - place(b) || b.tahun - a.tahun);
}

type ColumnObligation = Pick<Obligation, 'rule' | 'tahun' | 'due'>;

function cellOf(
  doc: ReportDoc | null,
  obligation: ColumnObligation | null,
  { today, calendar, pending, filesOnServer }: BoardInput,
): BoardCell {
  // What came back was last changed by its verdict: the clock of its correction runs from there.
  const verdict = doc && { receivedAt: doc.changedAt, decidedAt: doc.changedAt };
  const deadline = obligation
    ? deadlineOf({ obligation, doc, verdict, calendar })
    : ({ kind: 'file', due: null } as const);
  return {
    doc,
    deadline,
    outcome: obligation && outcomeOf({ owed: obligation, doc, calendar, today }),
    isLate: 'due' in deadline && deadline.due !== null && today > deadline.due,
    isUnsent: isUnsent(doc, pending),
    filesMissing: doc ? missingFiles(doc, filesOnServer) : 0,
    tight: obligation && chainOf({ obligation, doc, today, calendar }),
  };
}

/** What a person may want to see of the board alone. */
export const cellFilters = [
  'late',
  'waiting',
  'returned',
  'missing',
  'files',
  'grace',
  'done',
] as const;
export type CellFilter = (typeof cellFilters)[number];

export function isShown(
  { doc, isLate, outcome, filesMissing, deadline }: BoardCell,
  filter: CellFilter | null,
): boolean {
  const state = doc?.state ?? 'belum';
  switch (filter) {
    case 'late':
      return isLate || outcome?.kind === 'late';
    case 'waiting':
      return state === 'diajukan' || state === 'diperiksa';
    case 'returned':
      return state === 'dikembalikan';
    case 'missing':
      return state === 'belum' || state === 'draf';
    case 'files':
      return filesMissing > 0;
    case 'grace':
      return isInGrace(deadline);
    case 'done':
      return state === 'diterima';
    default:
      return true;
  }
}

/** Filed in time without a line, and here within the grace: fair time, not late. */
export function isInGrace(deadline: Deadline): boolean {
  return deadline.kind === 'filed' && deadline.timeliness.kind === 'on-time-in-grace';
}
