import { boardOf, boardScope } from '../../../src/app/standing/board.ts';
import { createPostSync } from '../../../src/app/sending/post-sync.ts';
import { databaseName } from '../../../src/app/sending/rows.ts';
import type { OutboxRow } from '../../../src/app/sending/rows.ts';
import { createSyncRound } from '../../../src/app/sending/sync-round.ts';
import type { SyncOutcome } from '../../../src/app/sending/sync-round.ts';
import { openPhone } from '../../../src/app/store/open-phone.ts';
import type { PhoneOnDisk } from '../../../src/app/store/open-phone.ts';
import { createIsLibur, tanggalInWib } from '../../../src/domain/basics/tanggal.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { calendarOf } from '../../../src/domain/obligations/obligations.ts';
import { docId } from '../../../src/domain/workflow/documents.ts';
import type { LocalDraft } from '../../../src/sync/phone/local-draft.ts';
import { boardDocuments } from '../board-documents.ts';
import type { BoardSize } from '../board-documents.ts';
import {
  benchActor,
  benchCommand,
  benchDocument,
  benchInstant,
  benchReport,
  benchSignIn,
} from '../documents.ts';
import type { BenchPhone } from './bench-phone.ts';
import type { CommandOf } from '../../../src/domain/workflow/commands/registry.ts';

interface OpenedPhone extends PhoneOnDisk {
  readonly sync: () => Promise<SyncOutcome>;
}

/** Tepat's own phone as it is: Dexie store, outbox, rounds with gzip and a lock. */
export function createOurPhone(): BenchPhone {
  let phone: OpenedPhone | null = null;
  const opened = () => must(phone, 'phone');
  return {
    open: async () => {
      phone = await openFreshPhone();
    },
    pull: () => syncAll(opened()),
    fillOutbox: (count) => fillOutbox(opened(), count),
    push: () => syncAll(opened()),
    beginWriting: async (n) =>
      void (await opened().write.openDraft(benchReport(n), benchDocument(n).content)),
    write: (n, edition) =>
      opened().write.editDraft(benchReport(n), benchDocument(n, edition).content),
    count: () => countArrived(opened()),
    versionOf: async (n) => (await opened().read.report(benchReport(n))).server?.version ?? null,
    fillBoard: (size) => fillBoard(opened(), size),
    openBoard: () => openBoard(opened()),
    destroy: async () => {
      opened().close();
      await deleteDatabase();
    },
  };
}

const draftPrefix = docId.draft(benchReport(0)).slice(0, 'draft/'.length);

async function openFreshPhone(): Promise<OpenedPhone> {
  await deleteDatabase();
  const phone = await openPhone({
    now: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    onTrouble: (trouble) => console.error(trouble),
  });
  await phone.write.signIn(benchActor);
  await signIn((await phone.read.syncState()).device);
  const sync = createSyncRound({
    outbox: phone.outbox,
    post: createPostSync((url, init) => fetch(url, init)),
    exclusively: (work) =>
      navigator.locks.request('tepat-bench', { ifAvailable: true }, (lock) =>
        lock ? work() : null,
      ),
    appVersion: 'bench',
  });
  return { ...phone, sync };
}

async function signIn(device: string): Promise<void> {
  const response = await fetch('/api/sessions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...benchSignIn, device, app: 'bench' }),
  });
  if (!response.ok) throw new Error(`sign-in: ${response.status}`);
}

async function syncAll({ sync }: OpenedPhone): Promise<void> {
  const outcome = await sync();
  if (outcome !== 'done') throw new Error(`sync: ${outcome}`);
}

/** Documents from the server; throws when a command still waits for its answer. */
async function countArrived({ transact, read }: OpenedPhone): Promise<number> {
  const { queued } = await read.syncState();
  if (queued > 0) throw new Error(`${queued} commands are still queued`);
  return transact(async ({ documents }) => (await documents.withPrefix(draftPrefix)).length);
}

/** As after a season without signal: a draft a report, each sealed into a command not sent yet. */
function fillOutbox({ transact }: OpenedPhone, count: number): Promise<void> {
  const commands = Array.from({ length: count }, (_, n) => benchCommand(n));
  return transact(async ({ outbox, drafts }) => {
    await outbox.putMany(commands.map(queuedRow));
    for (const command of commands) await drafts.put(sealedDraft(command));
  });
}

function fillBoard({ transact }: OpenedPhone, size: BoardSize): Promise<void> {
  const rows = boardDocuments(size).map((body, seq) => ({
    id: body.id,
    report: 'report' in body ? String(body.report) : '',
    seq,
    generation: 1,
    body,
  }));
  return transact(({ documents }) => documents.putMany(rows));
}

/** What `papan-page.tsx` reads and reckons before it can draw. */
async function openBoard({ read }: OpenedPhone): Promise<number> {
  const [kecamatan, pending, holidays, settings] = await Promise.all([
    read.one(docId.kecamatan, 'kecamatan'),
    read.pending(),
    read.one(docId.hariLibur, 'hari-libur'),
    read.one(docId.calendar, 'calendar'),
  ]);
  const calendar = calendarOf(settings?.settings ?? null, createIsLibur(holidays?.entries ?? []));
  const today = tanggalInWib(benchInstant);
  const { desa } = must(kecamatan);
  const documents = await read.board(boardScope(desa, { calendar, today }));
  const { rows } = boardOf({ ...documents, desaList: desa, today, calendar, pending });
  return rows.reduce((sum, { cells }) => sum + cells.filter(({ doc }) => doc).length, 0);
}

function queuedRow(command: CommandOf<'save-draft'>, index: number): OutboxRow {
  return {
    id: command.id,
    order: index + 1,
    person: benchActor.person,
    report: command.report,
    command,
    status: 'queued',
    sent: false,
    seq: 0,
    code: null,
  };
}

function sealedDraft({ id, report, content, madeAt }: CommandOf<'save-draft'>): LocalDraft {
  return {
    report,
    content,
    synced: { version: null, content: {} },
    head: id,
    sealed: content,
    conflicts: [],
    refusal: null,
    refusedFiling: null,
    changedAt: madeAt,
  };
}

function deleteDatabase(): Promise<void> {
  const request = indexedDB.deleteDatabase(databaseName);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('not deleted'));
    request.onblocked = () => reject(new Error('database still open'));
  });
}
