import type * as z from 'zod/mini';
import { groupBy } from '../basics/group-by.ts';
import { type ReportId, type ReportKey, reportId, reportKey } from '../basics/ids.ts';
import { type Tanggal, tanggalInWib } from '../basics/tanggal.ts';
import { type Calendar, obligationOf } from '../obligations/obligations.ts';
import { isInTime, timelinessOf } from '../obligations/timeliness-of.ts';
import type { FileDoc } from '../reports/file-doc.ts';
import { fileName, missingFiles } from '../standing/missing-files.ts';
import { agreedOnOf, isNihil } from '../reports/report-rules.ts';
import type { Content, FilingDoc, ReportDoc, VerdictDoc } from '../standing/report-doc.ts';

/** One report with all that was filed and decided, oldest first. */
export interface ReportRecord {
  readonly doc: ReportDoc;
  readonly filings: readonly FilingDoc[];
  readonly verdicts: readonly VerdictDoc[];
  /** Of the files that the latest filing names those that the server does not have. */
  readonly filesMissing: number;
}

export type Records = ReadonlyMap<ReportId, ReportRecord>;

/** Puts each report with its filings and verdicts, oldest first. */
export function toRecords(all: {
  readonly reports: readonly ReportDoc[];
  readonly filings: readonly FilingDoc[];
  readonly verdicts: readonly VerdictDoc[];
  readonly files: readonly Pick<FileDoc, 'desa' | 'sha256'>[];
}): Records {
  const byRevision = all.filings.toSorted((a, b) => a.revision - b.revision);
  const byTime = all.verdicts.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
  const filingsOf = groupBy(byRevision, ({ report }) => report);
  const verdictsOf = groupBy(byTime, ({ report }) => report);
  const onServer = new Set(all.files.map(fileName));
  const recordOf = (doc: ReportDoc): ReportRecord => {
    const filings = filingsOf.get(doc.report) ?? [];
    const verdicts = verdictsOf.get(doc.report) ?? [];
    const filesMissing = missingFiles(doc, onServer);
    return { doc: withSepakat(doc, filings), filings, verdicts, filesMissing };
  };
  return new Map(all.reports.map((doc) => [doc.report, recordOf(doc)]));
}

/** A document that an older server wrote does not have it; its first filing does. */
function withSepakat(doc: ReportDoc, [first]: readonly FilingDoc[]): ReportDoc {
  if (doc.sepakat !== undefined || !first) return doc;
  return { ...doc, sepakat: agreedOnOf(first.content) };
}

function timeOf({ receivedAt, decidedAt }: VerdictDoc): string {
  return receivedAt ?? decidedAt;
}

/** A report that the server has received; null while there is none. */
export function receivedRecord(records: Records, key: ReportKey): ReportRecord | null {
  const found = records.get(reportId(key));
  return found?.doc.firstFiled?.receivedAt ? found : null;
}

/** What the desa last filed. */
function latestContent({ filings }: ReportRecord): Content | null {
  return filings.at(-1)?.content ?? null;
}

/** The same, by the schema of its kind; null where there is none that fits. */
export function readLatest<S extends z.ZodMiniType>(
  record: ReportRecord | null,
  schema: S,
): z.output<S> | null {
  return record && (schema.safeParse(latestContent(record)).data ?? null);
}

export function saysNihil(record: ReportRecord): boolean {
  const content = latestContent(record);
  return content !== null && isNihil(content);
}

/** By its first filing (`timelinessOf`), against the calendar in force. */
export function isOnTime({ doc }: ReportRecord, calendar: Calendar): boolean {
  const obligation = obligationOf(calendar, reportKey(doc.report));
  return obligation !== null && isInTime(timelinessOf(obligation, doc, calendar));
}

export function receivedOn({ doc }: ReportRecord): Tanggal | null {
  const at = doc.firstFiled?.receivedAt;
  return at ? tanggalInWib(at) : null;
}

/** The day the desa could know the first result. */
export function firstResultOn({ verdicts }: ReportRecord): Tanggal | null {
  const [first] = verdicts;
  return first ? tanggalInWib(first.receivedAt ?? first.decidedAt) : null;
}
