import type { CommandId } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import { acceptFilingCommand } from '../../domain/workflow/commands/accept-filing.ts';
import { fileKunjunganCommand } from '../../domain/workflow/commands/file-kunjungan.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';
import { returnFilingCommand } from '../../domain/workflow/commands/return-filing.ts';
import type { Actor } from '../../domain/people/people.ts';
import { scopeName } from '../../domain/workflow/scope.ts';
import { startOfFeed } from '../sending/rows.ts';
import { createDraftWrites } from './draft-writes.ts';
import type { PhoneWrites } from './phone.ts';
import { reopenKunjungan } from './phone-kunjungan.ts';
import { dropSentFiles } from './phone-files.ts';
import type { PhoneTables, RemarkRow, PhoneClock } from './phone-tables.ts';
import { enqueue, stampOf } from './phone-tables.ts';
import { type PhoneDisk, settle } from './settle.ts';

/** The phone's writes over any tables; each is one transaction, `settle` one a report that changes. */
export function createPhoneWrites(disk: PhoneDisk, clock: PhoneClock): PhoneWrites {
  const { write } = disk;
  return {
    ...createDraftWrites(write, clock),
    signIn: (actor) => write((tables) => signIn(tables, actor)),
    signOut: () =>
      write(async (tables) => {
        await tables.meta.put('me', null);
        await dropDocuments(tables);
        await dropSentFiles(tables);
      }),
    queue: (unstamped, note) =>
      write(async (tables) => {
        const me = must(await tables.meta.get('me'), 'person signed in');
        const command: Command = { ...unstamped, ...(await stampOf(tables, clock)) };
        await enqueue(tables, me, command);
        if (note !== undefined) await tables.notes.delete(me.person, note);
        if (command.kind === returnFilingCommand.kind || command.kind === acceptFilingCommand.kind)
          await tables.remarks.delete(me.person, command.filing);
        return command.id;
      }),
    setRemarks: (filing, remarks) => write((tables) => putWriting(tables, filing, { remarks })),
    setSheet: (filing, sheet) => write((tables) => putWriting(tables, filing, { sheet })),
    dismissRefused: (id) => write((tables) => dismissRefused(tables, id, clock)),
    settle: () => settle(disk, clock),
  };
}

/** The server has its documents; unsent work stays with whoever made it. */
async function signIn(tables: PhoneTables, actor: Actor): Promise<void> {
  const before = await tables.meta.get('me');
  const isSameView = before?.person === actor.person && scopeName(before) === scopeName(actor);
  if (!isSameView) await dropDocuments(tables);
  await tables.meta.put('me', actor);
}

async function dropDocuments({ meta, documents }: PhoneTables): Promise<void> {
  const { generation } = (await meta.get('feed')) ?? startOfFeed;
  await documents.clear();
  await meta.put('feed', { ...startOfFeed, generation: generation + 1 });
  await meta.put('office', null);
}

/** What this person writes about a filing: one row, gone when it is empty again. */
async function putWriting(
  { meta, remarks }: PhoneTables,
  filing: CommandId,
  change: Partial<Pick<RemarkRow, 'remarks' | 'sheet'>>,
): Promise<void> {
  const { person } = must(await meta.get('me'), 'person signed in');
  const kept = await remarks.get(person, filing);
  const row = { person, filing, remarks: [], ...kept, ...change };
  if (row.remarks.length === 0 && !row.sheet) return remarks.delete(person, filing);
  await remarks.put(row);
}

async function dismissRefused(
  tables: PhoneTables,
  id: CommandId,
  clock: PhoneClock,
): Promise<void> {
  const { meta, outbox } = tables;
  const me = await meta.get('me');
  const [row] = await outbox.getMany([id]);
  if (row?.status !== 'refused' || row.person !== me?.person) return;
  await outbox.deleteMany([id]);
  if (row.command.kind === fileKunjunganCommand.kind) await reopenKunjungan(tables, id, clock);
}
