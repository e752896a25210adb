import type { CommandId } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import { instantSchema } from '../../domain/basics/tanggal.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';
import type { BatchLimits, Outbox } from './outbox.ts';
import type { MetaTable, OutboxTables, Transact, OutboxRow } from './rows.ts';
import { startOfFeed } from './rows.ts';
import { recordReply } from './record-reply.ts';

/** The outbox over any tables; `now` is this phone's clock in milliseconds. */
export function createOutbox(transact: Transact<OutboxTables>, now: () => number): Outbox {
  return {
    nextBatch: (limits) => transact((tables) => nextBatch(tables, limits)),
    record: (batch, reply) => {
      const seenAt = instantSchema.parse(new Date(now()).toISOString());
      return transact((tables) => recordReply(tables, { batch, reply, seenAt }));
    },
    refuse: (id, code) => transact((tables) => refuse(tables, id, code)),
  };
}

const nextBatch = async ({ meta, outbox }: OutboxTables, limits: BatchLimits) => {
  const me = await meta.get('me');
  if (!me) return null;
  const device = must(await meta.get('device'), 'device');
  const { feed, cursor } = (await meta.get('feed')) ?? startOfFeed;
  // One more than is wanted tells whether there is more.
  const queued = await outbox.ofStatus(me.person, 'queued', limits.commands + 1);
  const chosen = thoseThatFit(queued.slice(0, limits.commands), limits.bytes);
  const hasMore = queued.length > chosen.length;
  const last = chosen.at(-1);
  if (last) await markSent(meta, last);
  const commands = chosen.map(({ command }) => command);
  return { device, person: me.person, feed, cursor, commands, hasMore };
};

/** Whoever comes later in the outbox gets a higher order: see `enqueue`. */
async function markSent(meta: MetaTable, { person, order }: OutboxRow): Promise<void> {
  const sentUpTo = await meta.get('sentUpTo');
  if (order > (sentUpTo?.[person] ?? 0))
    await meta.put('sentUpTo', { ...sentUpTo, [person]: order });
}

async function refuse({ outbox }: OutboxTables, id: CommandId, code: string): Promise<void> {
  const rows = await outbox.getMany([id]);
  await outbox.putMany(rows.map((row) => ({ ...row, status: 'refused', code })));
}

/** The first one always, the others while they fit. */
function thoseThatFit(rows: readonly OutboxRow[], bytes: number): readonly OutboxRow[] {
  const chosen: OutboxRow[] = [];
  let total = 0;
  for (const row of rows) {
    total += sizeBytes(row.command);
    if (total > bytes && chosen.length > 0) break;
    chosen.push(row);
  }
  return chosen;
}

function sizeBytes(command: Command): number {
  return new TextEncoder().encode(JSON.stringify(command)).byteLength;
}
