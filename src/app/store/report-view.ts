import { type Doc, docId } from '../../domain/workflow/documents.ts';
import type { FilingDoc, ReportDoc, VerdictDoc } from '../../domain/standing/report-doc.ts';
import { idsRead } from '../../domain/workflow/decide.ts';
import type { Actor } from '../../domain/people/people.ts';
import { optimisticView } from '../../sync/phone/optimistic-view.ts';
import { type DocumentRow, type OutboxRow, startOfFeed } from '../sending/rows.ts';
import type { PhoneTables } from './phone-tables.ts';
import { isKnownCommand, readDocuments } from './stored-document.ts';

/** Who looks, and how far the documents here reach. */
export interface Viewer {
  readonly me: Actor | null;
  readonly cursor: number;
}

export async function viewerOf({ meta }: PhoneTables): Promise<Viewer> {
  const me = (await meta.get('me')) ?? null;
  const { cursor } = (await meta.get('feed')) ?? startOfFeed;
  return { me, cursor };
}

/** The documents that differ from the server's by this phone's own pending commands (S3). */
export async function documentsAhead(
  { documents }: PhoneTables,
  { me, cursor }: Viewer,
  rows: readonly OutboxRow[],
): Promise<ReadonlyMap<string, Doc>> {
  const queue = rows.filter(isKnownCommand);
  if (!me || queue.length === 0) return new Map();
  const ids = new Set(queue.flatMap(({ command }) => idsRead(command)));
  const found = readDocuments(await documents.getMany([...ids]));
  return optimisticView(found, { queue, cursor, actor: me });
}

/** Documents of one report, the server's with the pending ones over and after them. */
export interface ReportDocuments {
  readonly doc: ReportDoc | null;
  readonly filings: readonly FilingDoc[];
  readonly verdicts: readonly VerdictDoc[];
}

export function reportDocuments(
  rows: readonly DocumentRow[],
  ahead: ReadonlyMap<string, Doc>,
): ReportDocuments {
  const bySeq = rows.toSorted((a, b) => a.seq - b.seq);
  const docs = [...new Map([...readDocuments(bySeq), ...ahead]).values()];
  return {
    doc: docs.find((doc) => doc.kind === 'report') ?? null,
    filings: docs
      .filter((doc) => doc.kind === 'filing')
      .toSorted((a, b) => a.revision - b.revision),
    verdicts: docs.filter((doc) => doc.kind === 'verdict'),
  };
}

/** The one the report names; a pending one it does not name has not happened. */
export function latestOf({ doc, filings, verdicts }: ReportDocuments) {
  return {
    filing: filings.find(({ filing }) => filing === doc?.filing) ?? null,
    verdict: verdicts.find(({ verdict }) => verdict === doc?.verdict) ?? null,
  };
}

export const reportPrefix = docId.report('' as Parameters<typeof docId.report>[0]); // what every such id begins with
