import type { CommandId, ReportId } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import { docId } from '../../domain/workflow/documents.ts';
import type { DraftDoc } from '../../domain/standing/report-doc.ts';
import * as rules from '../../sync/phone/local-draft.ts';
import type { LocalDraft, Seal } from '../../sync/phone/local-draft.ts';
import { type Transact, type DocumentRow, hasBeenSent } from '../sending/rows.ts';
import type { PhoneWrites } from './phone.ts';
import { type PhoneTables, type PhoneClock, enqueue, instantOf, stampOf } from './phone-tables.ts';
import { isAboutDraft, readDocument } from './stored-document.ts';

export function createDraftWrites(write: Transact<PhoneTables>, clock: PhoneClock) {
  const change = (report: ReportId, rule: (draft: LocalDraft) => LocalDraft): Promise<void> =>
    write(async (tables) => tables.drafts.put(rule(await draftOf(tables, report))));
  return {
    openDraft: (report, empty) =>
      write(async (tables) => {
        const kept = await tables.drafts.get(report);
        if (kept) return kept;
        const server = await serverDraft(tables, report);
        const draft = rules.openDraft(report, { server, empty, at: instantOf(clock) });
        await tables.drafts.put(draft);
        return draft;
      }),
    editDraft: (report, content, base) =>
      change(report, (draft) =>
        rules.editDraft(draft, content, { at: instantOf(clock), ...(base ? { base } : {}) }),
      ),
    editDraftWithNote: (report, { content, base, note }) =>
      write(async (tables) => {
        const at = instantOf(clock);
        const { person } = must(await tables.meta.get('me'), 'person signed in');
        const row = { person, key: note.key, base: {}, changedAt: at };
        if (note.content) await tables.notes.put({ ...row, content: note.content });
        else await tables.notes.delete(person, note.key);
        const draft = await draftOf(tables, report);
        await tables.drafts.put(rules.editDraft(draft, content, { at, base }));
      }),
    chooseSide: (report, conflict, side) =>
      change(report, (draft) => rules.chooseSide(draft, conflict, { side, at: instantOf(clock) })),
    sealDraft: (report) =>
      write(async (tables) => {
        const draft = await tables.drafts.get(report);
        if (!draft) return false;
        const queue = await ownQueue(tables, report);
        const seal = rules.sealSave(draft, queue, await stampOf(tables, clock));
        if (seal) await keepSeal(tables, seal);
        return seal !== null;
      }),
    fileDraft: (report, filing) =>
      write(async (tables) => {
        const draft = await draftOf(tables, report);
        const stamped = { ...(await stampOf(tables, clock)), ...filing };
        const seal = rules.sealFiling(draft, await ownQueue(tables, report), stamped);
        return keepSeal(tables, seal);
      }),
    discardDraft: (report) => write((tables) => discardDraft(tables, report, clock)),
    dismissRefusedFiling: (report) =>
      change(report, (draft) => ({ ...draft, refusedFiling: null })),
  } satisfies Partial<PhoneWrites>;
}

/** Keeps the draft and its command as one: neither without the other. */
export async function keepSeal(tables: PhoneTables, seal: Seal): Promise<CommandId> {
  const me = must(await tables.meta.get('me'), 'person signed in');
  await tables.outbox.deleteMany(seal.replaced);
  await enqueue(tables, me, seal.command);
  await tables.drafts.put(seal.draft);
  return seal.command.id;
}

/** The server's draft; null when there is none, `unreadable` when a newer server wrote it. */
export function toServerDraft(row: DocumentRow | undefined): DraftDoc | 'unreadable' | null {
  if (!row) return null;
  const doc = readDocument(row);
  return doc?.kind === 'draft' ? doc : 'unreadable';
}

/** What has been in a request may have arrived: it is not called back, the server's word will show. */
async function discardDraft(
  tables: PhoneTables,
  report: ReportId,
  clock: PhoneClock,
): Promise<void> {
  const queue = await ownQueue(tables, report);
  const mine = queue.filter((row) => isAboutDraft(row) && (!row.sent || row.status === 'refused'));
  await tables.outbox.deleteMany(mine.map(({ id }) => id));
  const server = await serverDraft(tables, report);
  if (!server) return tables.drafts.delete(report);
  const { content: empty } = server;
  await tables.drafts.put(rules.openDraft(report, { server, empty, at: instantOf(clock) }));
}

async function draftOf({ drafts }: PhoneTables, report: ReportId): Promise<LocalDraft> {
  return must(await drafts.get(report), `draft of ${report}`);
}

async function ownQueue({ meta, outbox }: PhoneTables, report: ReportId) {
  const me = must(await meta.get('me'), 'person signed in');
  const sentUpTo = await meta.get('sentUpTo');
  const rows = await outbox.ofReport(me.person, report);
  return rows.map((row) => ({ ...row, sent: hasBeenSent(row, sentUpTo) }));
}

async function serverDraft({ documents }: PhoneTables, report: ReportId): Promise<DraftDoc | null> {
  const [row] = await documents.getMany([docId.draft(report)]);
  const draft = toServerDraft(row);
  return draft === 'unreadable' ? null : draft;
}
