import { type CommandId, commandIdSchema } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import { docId } from '../../domain/workflow/documents.ts';
import type { PhoneKunjungan } from './phone.ts';
import type { KunjunganRow, PhoneTables, PhoneClock } from './phone-tables.ts';
import { enqueue, instantOf, newId, stampOf } from './phone-tables.ts';
import type { PhoneDisk } from './settle.ts';

/** The visits being written on this phone, over any tables; each write is one transaction. */
export function createPhoneKunjungan(
  { read, write }: PhoneDisk,
  clock: PhoneClock,
): PhoneKunjungan {
  const nextId = () => commandIdSchema.parse(newId(clock));
  return {
    newId: nextId,
    begin: (desa, content) =>
      write(async (tables) => {
        const { person } = must(await tables.meta.get('me'), 'person signed in');
        await dropArrived(tables);
        const id = nextId();
        const changedAt = instantOf(clock);
        await tables.kunjungan.put({ id, person, desa, content, changedAt, finishedAt: null });
        return id;
      }),
    read: (id) => read(async ({ kunjungan }) => (await kunjungan.get(id)) ?? null),
    edit: (id, edit) =>
      write(async ({ kunjungan }) => {
        const row = await kunjungan.get(id);
        if (!row || row.finishedAt !== null) return;
        await kunjungan.put({ ...row, content: edit(row.content), changedAt: instantOf(clock) });
      }),
    finish: (id, commands) =>
      write(async (tables) => {
        const me = must(await tables.meta.get('me'), 'person signed in');
        const row = await tables.kunjungan.get(id);
        if (!row || row.finishedAt !== null) return;
        const { madeAt, seenServerAt } = await stampOf(tables, clock);
        for (const command of commands)
          await enqueue(tables, me, { ...command, madeAt, seenServerAt });
        await tables.kunjungan.put({ ...row, finishedAt: madeAt });
      }),
    drop: (id) => write(({ kunjungan }) => kunjungan.delete(id)),
  };
}

/** What this person is writing, the latest first. */
export async function kunjunganDrafts({
  meta,
  kunjungan,
}: PhoneTables): Promise<readonly KunjunganRow[]> {
  const me = await meta.get('me');
  return (await kunjungan.all())
    .filter(({ person, finishedAt }) => person === me?.person && finishedAt === null)
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** The server refused it for good and the person has read that: it goes on under an id of its own. */
export async function reopenKunjungan(
  { kunjungan }: PhoneTables,
  id: CommandId,
  clock: PhoneClock,
): Promise<void> {
  const row = await kunjungan.get(id);
  if (!row) return;
  await kunjungan.put({ ...row, id: commandIdSchema.parse(newId(clock)), finishedAt: null });
  await kunjungan.delete(id);
}

/** A finished visit is kept until the server's document of it is here. */
async function dropArrived({ kunjungan, documents }: PhoneTables): Promise<void> {
  const finished = (await kunjungan.all()).filter(({ finishedAt }) => finishedAt !== null);
  const arrived = await documents.getMany(finished.map(({ id }) => docId.kunjungan(id)));
  const ids = new Set(arrived.map(({ id }) => id));
  for (const { id } of finished) if (ids.has(docId.kunjungan(id))) await kunjungan.delete(id);
}
