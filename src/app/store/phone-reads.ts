import type { LastContact } from '../../sync/phone/likely-now.ts';
import { isKnownReport } from '../../domain/basics/ids.ts';
import type { CommandId, PersonId, ReportId } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import { type Doc, docId } from '../../domain/workflow/documents.ts';
import type {
  DraftDoc,
  FilingDoc,
  ReportDoc,
  ReportState,
} from '../../domain/standing/report-doc.ts';
import { type QueuedCommand, isPending } from '../../sync/phone/queued-command.ts';
import type { Transact, OutboxRow } from '../sending/rows.ts';
import { fileDocId, fileId } from './phone-files.ts';
import type {
  BoardDocuments,
  BoardScope,
  DocOf,
  Everything,
  ManyKind,
  OneKind,
  PhoneReads,
  ReportView,
  SyncState,
} from './phone.ts';
import { kunjunganDrafts } from './phone-kunjungan.ts';
import type { PhoneTables } from './phone-tables.ts';
import {
  documentsAhead,
  latestOf,
  reportDocuments,
  reportPrefix,
  viewerOf,
} from './report-view.ts';
import type { ReportDocuments, Viewer } from './report-view.ts';
import { isAboutDraft, isOwnReport, readDocuments } from './stored-document.ts';

/** The phone's reads over any tables; each is one read transaction. */
export function createPhoneReads(read: Transact<PhoneTables>): PhoneReads {
  return {
    me: () => read(async ({ meta }) => (await meta.get('me')) ?? null),
    all: (kind) => read((tables) => allOf(tables, kind)),
    one: (id, kind) => read((tables) => oneOf(tables, id, kind)),
    board: (scope) => read((tables) => board(tables, scope)),
    report: (report) => read((tables) => reportView(tables, report)),
    filing: (filing) => read((tables) => filingOf(tables, filing)),
    filings: (report) => read(async (tables) => (await documentsOf(tables, report)).filings),
    verdicts: (report) => read(async (tables) => (await documentsOf(tables, report)).verdicts),
    localDrafts: () => read(localDrafts),
    kunjunganDrafts: () => read(kunjunganDrafts),
    everything: () => read(everything),
    syncState: () => read(syncState),
    lastContact: () => read(lastContact),
    office: () => read(async ({ meta }) => (await meta.get('office')) ?? null),
    remarks: (filing) => read(async (tables) => (await writingOn(tables, filing))?.remarks ?? []),
    sheet: (filing) => read(async (tables) => (await writingOn(tables, filing))?.sheet ?? null),
    refused: () => read(refused),
    pending: () => read(pending),
  };
}

async function allOf<K extends ManyKind>(
  tables: PhoneTables,
  kind: K,
): Promise<readonly DocOf<K>[]> {
  const viewer = await viewerOf(tables);
  const ahead = await documentsAhead(tables, viewer, await pendingRows(tables, viewer));
  const kept = readDocuments(await tables.documents.withPrefix(`${kind}/`));
  const all = [...new Map([...kept, ...ahead]).values()];
  const ofKind = all.filter((doc) => doc.kind === kind) as DocOf<K>[]; // narrowed by their kind
  return ofKind.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

function dayOf(doc: Doc): string {
  if (doc.kind === 'rekomendasi') return doc.givenAt;
  return doc.kind === 'kunjungan' ? doc.content.tanggal : '';
}

async function board(tables: PhoneTables, scope: BoardScope): Promise<BoardDocuments> {
  const reports = await boardReports(tables, scope);
  const named = reports.flatMap(({ desa, files = [] }) =>
    files.map((sha256) => fileId({ desa, sha256 })),
  );
  const rows = await tables.documents.getMany(named.map(fileDocId));
  const here = new Set(rows.map(({ id }) => id));
  return { reports, filesOnServer: new Set(named.filter((id) => here.has(fileDocId(id)))) };
}

/**
 * What is owed, and every report of a kind and tahun of which one is still open: the years that are done stay
 * on the disk.
 */
async function boardReports(
  tables: PhoneTables,
  { desaList, owed }: BoardScope,
): Promise<readonly ReportDoc[]> {
  const viewer = await viewerOf(tables);
  const ahead = await documentsAhead(tables, viewer, await pendingRows(tables, viewer));
  const open = [...readDocuments(await tables.documents.inState(openStates)), ...ahead];
  const columns = new Set([
    ...owed.map(({ kind, tahun }) => `${kind}/${tahun}`),
    ...open.flatMap(([, doc]) => (doc.kind === 'report' ? [doc.report.slice(DESA_LENGTH)] : [])),
  ]);
  const ids = desaList.flatMap((desa) => [...columns].map((column) => `report/${desa}/${column}`));
  const kept = readDocuments(await tables.documents.getMany(ids));
  return [...new Map([...kept, ...open, ...ahead]).values()].filter((doc) => doc.kind === 'report');
}

/** `35.17.01.2006/` */
const DESA_LENGTH = 14;
const openStates: readonly ReportState[] = ['draf', 'diajukan', 'diperiksa', 'dikembalikan'];

async function everything({ documents }: PhoneTables): Promise<Everything> {
  const all = async (prefix: string) => [
    ...readDocuments(await documents.withPrefix(prefix)).values(),
  ];
  return {
    reports: (await all(reportPrefix)).filter((doc) => doc.kind === 'report'),
    filings: (await all('filing/')).filter((doc) => doc.kind === 'filing'),
    verdicts: (await all('verdict/')).filter((doc) => doc.kind === 'verdict'),
  };
}

async function reportView(tables: PhoneTables, report: ReportId): Promise<ReportView> {
  const viewer = await viewerOf(tables);
  const queue = await ownRows(tables, viewer, report);
  const documents = await documentsOf(tables, report);
  const local = isOwnReport(viewer.me, report) ? await tables.drafts.get(report) : undefined;
  return {
    doc: documents.doc,
    ...latestOf(documents),
    local: local ?? null,
    server: await serverDraft(tables, report),
    pending: queue.some((row) => isPending(row, viewer.cursor)),
  };
}

async function documentsOf(tables: PhoneTables, report: ReportId): Promise<ReportDocuments> {
  const viewer = await viewerOf(tables);
  const ahead = await documentsAhead(tables, viewer, await ownRows(tables, viewer, report));
  return reportDocuments(await tables.documents.ofReport(report), ahead);
}

async function filingOf(tables: PhoneTables, filing: CommandId): Promise<FilingDoc | null> {
  const kept = readDocuments(await tables.documents.getMany([docId.filing(filing)]));
  const doc = kept.get(docId.filing(filing));
  if (doc?.kind === 'filing') return doc;
  const [row] = await tables.outbox.getMany([filing]);
  if (!row) return null;
  const { filings } = await documentsOf(tables, row.report as ReportId); // a queued filing names its report
  return filings.find((one) => one.filing === filing) ?? null;
}

async function serverDraft(tables: PhoneTables, report: ReportId): Promise<DraftDoc | null> {
  const id = docId.draft(report);
  const doc = readDocuments(await tables.documents.getMany([id])).get(id);
  return doc?.kind === 'draft' ? doc : null;
}

async function oneOf<K extends OneKind>(
  tables: PhoneTables,
  id: string,
  kind: K,
): Promise<DocOf<K> | null> {
  const viewer = await viewerOf(tables);
  const ahead = await documentsAhead(tables, viewer, await ownRows(tables, viewer, ''));
  const doc = ahead.get(id) ?? readDocuments(await tables.documents.getMany([id])).get(id);
  return doc?.kind === kind ? (doc as DocOf<K>) : null; // narrowed by its kind
}

async function localDrafts({ meta, drafts }: PhoneTables) {
  const me = await meta.get('me');
  const all = await drafts.all();
  return all.filter(({ report }) => isKnownReport(report) && isOwnReport(me, report));
}

async function syncState({ meta, outbox }: PhoneTables): Promise<SyncState> {
  const me = await meta.get('me');
  return {
    device: must(await meta.get('device'), 'device'),
    queued: me ? await outbox.countQueued(me.person) : 0,
    queuedOfOthers: await outbox.countQueuedOfOthers(me?.person ?? null),
    ...(await lastContact({ meta })),
  };
}

async function lastContact({ meta }: Pick<PhoneTables, 'meta'>): Promise<LastContact> {
  const clock = await meta.get('clock');
  return {
    seenServerAt: clock?.seenServerAt ?? null,
    seenAt: clock?.seenAt ?? null,
    clockSkewMs: clock?.clockSkewMs ?? 0,
  };
}

/** What this person is writing about a filing. */
async function writingOn({ meta, remarks }: PhoneTables, filing: CommandId) {
  const me = await meta.get('me');
  return me ? remarks.get(me.person, filing) : undefined;
}

/** A refused change of a draft is told with its draft, as long as that is here. */
async function refused({ meta, outbox, drafts }: PhoneTables): Promise<readonly QueuedCommand[]> {
  const me = await meta.get('me');
  const rows = me ? await outbox.ofStatus(me.person, 'refused', Infinity) : [];
  const told = new Set<string>((await drafts.all()).map(({ report }) => report));
  return rows.filter((row) => !isAboutDraft(row) || !told.has(row.report));
}

/** Ids of the commands of this phone whose effect the server has not confirmed. */
async function pending(tables: PhoneTables): Promise<ReadonlySet<string>> {
  const rows = await pendingRows(tables, await viewerOf(tables));
  return new Set(rows.map(({ id }) => id));
}

async function pendingRows(tables: PhoneTables, viewer: Viewer): Promise<readonly OutboxRow[]> {
  if (!viewer.me) return [];
  const { person } = viewer.me;
  const rows = [
    ...(await rowsIn(tables, person, 'applied')),
    ...(await rowsIn(tables, person, 'queued')),
  ];
  return rows.filter((row) => isPending(row, viewer.cursor)).toSorted((a, b) => a.order - b.order);
}

async function rowsIn({ outbox }: PhoneTables, person: PersonId, status: OutboxRow['status']) {
  return outbox.ofStatus(person, status, Infinity);
}

async function ownRows({ outbox }: PhoneTables, { me }: Viewer, report: string) {
  return me ? outbox.ofReport(me.person, report) : [];
}
