import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Batch, Outbox } from '../../src/app/sending/outbox.ts';
import type { Transact, DocumentRow, OutboxRow } from '../../src/app/sending/rows.ts';
import { hasBeenSent, startOfFeed } from '../../src/app/sending/rows.ts';
import type { PhoneTables } from '../../src/app/store/phone-tables.ts';
import { deviceIdSchema } from '../../src/domain/basics/ids.ts';
import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import { must } from '../../src/domain/basics/must.ts';
import type { Command } from '../../src/domain/workflow/commands/registry.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import { aSaveDraft, apbdesSembung, commandId } from '../support/a-command.ts';
import { aDraftDoc } from '../support/a-draft-doc.ts';
import { aReportDoc } from '../support/a-report-doc.ts';
import { aChange, aSyncReply, applied, refused, serverNow } from '../support/a-sync-reply.ts';
import { actors } from '../support/actors.ts';

/** One outbox on a fresh disk, and the disk's own door to seed it and to look at it. */
export interface OutboxWorld {
  readonly outbox: Outbox;
  readonly disk: Transact<PhoneTables>;
  readonly close: () => Promise<void>;
}

/** This phone's clock in every world: five seconds ahead of the server's reply. */
export const phoneNow = Date.parse(serverNow) + 5000;

const wide = { commands: 100, bytes: 1_000_000 };
const device = deviceIdSchema.parse('0190a000-0000-7000-8000-00000000d001');

/** What every outbox promises: memory, Dexie, idb. */
export function describeOutbox(name: string, create: () => Promise<OutboxWorld>): void {
  describe(`${name}`, () => {
    let world: OutboxWorld;
    beforeEach(async () => {
      world = await create();
      await world.disk(({ meta }) => meta.put('device', device));
      await signIn(actors.operator);
    });
    afterEach(() => world.close());

    const signIn = (actor: Actor | null) => world.disk(({ meta }) => meta.put('me', actor));
    const put = (...rows: readonly OutboxRow[]) => world.disk(({ outbox }) => outbox.putMany(rows));
    const row = (n: number) =>
      world.disk(async ({ outbox }) => must((await outbox.getMany([commandId(n)]))[0]));
    const isSent = async (n: number) =>
      hasBeenSent(await row(n), await world.disk(({ meta }) => meta.get('sentUpTo')));
    const place = () => world.disk(async ({ meta }) => (await meta.get('feed')) ?? startOfFeed);
    const documents = () =>
      world.disk(async (tables) => (await tables.documents.withPrefix('')).map(({ id }) => id));
    const body = (id: string) =>
      world.disk(async (tables) => (await tables.documents.getMany([id]))[0]?.body);
    const batch = async (limits = wide): Promise<Batch> =>
      must(await world.outbox.nextBatch(limits));
    const sentIds = async (limits = wide) =>
      (await batch(limits)).commands.map((command) => command.id);

    test('has no batch when nobody is signed in', async () => {
      await signIn(null);
      expect(await world.outbox.nextBatch(wide)).toBeNull();
    });

    test('names device, person and place in the feed', async () => {
      const { person } = actors.operator;
      const empty = { device, person, feed: null, cursor: 0, commands: [], hasMore: false };
      expect(await batch()).toEqual(empty);
    });

    // Taken out: sorting by order, for madeAt (in memory); fails with the two the other way round.
    test('S8 hands out in the order of queueing, whatever the clocks say', async () => {
      const late = instantSchema.parse('2031-01-01T00:00:00.000Z');
      const early = instantSchema.parse('2001-01-01T00:00:00.000Z');
      await put(queued(2, { order: 1, command: aSaveDraft(2, { madeAt: late }) }));
      await put(queued(1, { order: 2, command: aSaveDraft(1, { madeAt: early }) }));
      expect(await sentIds()).toEqual([commandId(2), commandId(1)]);
    });

    test('marks as sent what it hands out, and nothing else', async () => {
      await put(queued(1), queued(2));
      await batch({ ...wide, commands: 1 });
      expect([await isSent(1), await isSent(2)]).toEqual([true, false]);
      await batch();
      expect(await isSent(2)).toBe(true);
    });

    test('what somebody else has queued here before is not sent by that', async () => {
      await put(queued(1, { person: actors.kepalaDesa.person }), queued(2));
      await batch();
      expect([await isSent(1), await isSent(2)]).toEqual([false, true]);
    });

    test('S1 hands out the same commands again until they are answered', async () => {
      await put(queued(1), queued(2));
      expect(await batch()).toEqual(await batch());
    });

    test('S10 keeps to the limit of commands and counts those that wait', async () => {
      await put(queued(1), queued(2), queued(3));
      const { commands, hasMore } = await batch({ ...wide, commands: 2 });
      expect([commands.length, hasMore]).toEqual([2, true]);
    });

    test('S10 keeps to the limit of bytes, but one that is larger goes alone', async () => {
      const large = aSaveDraft(1, { content: { catatan: 'x'.repeat(5000) } });
      await put(queued(1, { command: large }), queued(2), queued(3));
      expect(await sentIds({ ...wide, bytes: 1000 })).toEqual([commandId(1)]);
      await world.outbox.refuse(commandId(1), 'too-large');
      expect(await sentIds({ ...wide, bytes: 1000 })).toEqual([commandId(2), commandId(3)]);
    });

    test('hands out only the commands of the person signed in', async () => {
      await put(queued(1, { person: actors.kepalaDesa.person }), queued(2));
      const { commands, hasMore } = await batch();
      expect([commands.map(({ id }) => id), hasMore]).toEqual([[commandId(2)], false]);
    });

    test('does not hand out what was answered', async () => {
      await put(queued(1, { status: 'applied', seq: 3 }), queued(2, { status: 'refused' }));
      expect(await sentIds()).toEqual([]);
    });

    test('S5 keeps each answer on its own command', async () => {
      await put(queued(1), queued(2), queued(3));
      const results = [applied(1, 7), refused(2, 'stale')];
      await world.outbox.record(await batch(), aSyncReply({ reset: true, cursor: 7, results }));
      expect(await row(1)).toMatchObject({ status: 'applied', seq: 7, code: null });
      expect(await row(2)).toMatchObject({ status: 'refused', code: 'stale' });
      expect((await row(3)).status).toBe('queued');
      expect(await isSent(3)).toBe(true);
    });

    test('S12 keeps a refusal it does not know as it is', async () => {
      await put(queued(1));
      await world.outbox.record(await batch(), aSyncReply({ results: [refused(1, 'kode-baru')] }));
      expect((await row(1)).code).toBe('kode-baru');
    });

    test('S12 sends a command it does not know as it is, before and after an answer', async () => {
      const strange = {
        id: commandId(1),
        kind: 'kelak',
        isi: [{ a: 1, b: null }],
        madeAt: 'kapan',
      };
      await put(queued(1, { command: strange as unknown as Command, report: '' })); // another app's
      expect((await batch()).commands).toEqual([strange]);
      await world.outbox.record(
        await batch(),
        aSyncReply({ results: [refused(1, 'unknown-command')] }),
      );
      expect((await row(1)).command).toEqual(strange);
    });

    test('takes no answer for the command of somebody else', async () => {
      await put(queued(1, { person: actors.kepalaDesa.person }));
      await world.outbox.record(await batch(), aSyncReply({ results: [applied(1, 7)] }));
      expect((await row(1)).status).toBe('queued');
    });

    test('keeps changed documents, drops those that are gone, and goes on from there', async () => {
      const report = aReportDoc();
      const changes = [aChange(4, report), aChange(5, aDraftDoc())];
      await world.outbox.record(await batch(), aSyncReply({ reset: true, cursor: 5, changes }));
      expect(await batch()).toMatchObject({ feed: 'f1', cursor: 5 });
      const gone = { id: aDraftDoc().id, seq: 6, body: null };
      await world.outbox.record(await batch(), aSyncReply({ cursor: 6, changes: [gone] }));
      expect(await documents()).toEqual([report.id]);
      expect(await body(report.id)).toEqual(report);
    });

    test('puts in again the content that it has just sent itself', async () => {
      await put(queued(1, { command: aSaveDraft(1, { content: { catatan: 'kata saya' } }) }));
      const { content: _, ...rest } = aDraftDoc({ version: commandId(1) });
      const changes = [{ ...aChange(4, rest), contentOf: commandId(1) }];
      const results = [applied(1, 4)];
      await world.outbox.record(
        await batch(),
        aSyncReply({ reset: true, cursor: 4, results, changes }),
      );
      expect(await body(rest.id)).toEqual({ ...rest, content: { catatan: 'kata saya' } });
    });

    test('S12 keeps a document of a kind it does not know', async () => {
      const strange = { kind: 'kelak', id: 'kelak/1', isi: { a: [1] } };
      await world.outbox.record(
        await batch(),
        aSyncReply({ reset: true, changes: [aChange(1, strange)] }),
      );
      expect(await body('kelak/1')).toEqual(strange);
    });

    test('keeps the time of the server and how far this clock is off', async () => {
      await world.outbox.record(await batch(), aSyncReply());
      const seenAt = new Date(phoneNow).toISOString();
      expect(await world.disk(({ meta }) => meta.get('clock'))).toEqual({
        seenServerAt: serverNow,
        seenAt,
        clockSkewMs: 5000,
      });
    });

    test('keeps the old documents readable until a new feed is whole', async () => {
      await putDocuments(world, aReportDoc().id, 'report/lama');
      const first = aSyncReply({ feed: 'f2', reset: true, cursor: 3, more: true });
      const changes = [aChange(3, aReportDoc({ state: 'diajukan' }))];
      await world.outbox.record(await batch(), { ...first, changes });
      expect(await documents()).toEqual([aReportDoc().id, 'report/lama']);
      await world.outbox.record(await batch(), aSyncReply({ feed: 'f2', cursor: 4 }));
      expect(await documents()).toEqual([aReportDoc().id]);
      expect(await body(aReportDoc().id)).toMatchObject({ state: 'diajukan' });
    });

    test('says whether the feed is whole', async () => {
      await world.outbox.record(await batch(), aSyncReply({ reset: true, cursor: 1, more: true }));
      expect((await place()).isWhole).toBe(false);
      await world.outbox.record(await batch(), aSyncReply({ cursor: 2 }));
      expect((await place()).isWhole).toBe(true);
    });

    test('asks a new feed again for what an old one had applied', async () => {
      await putDocuments(world, aReportDoc().id);
      await put(queued(1, { status: 'applied', seq: 9, sent: true }), queued(2));
      const results = [applied(2, 2)];
      await world.outbox.record(
        await batch(),
        aSyncReply({ feed: 'f2', reset: true, cursor: 2, results }),
      );
      expect(await row(1)).toMatchObject({ status: 'queued', sent: true, seq: 0 });
      expect(await row(2)).toMatchObject({ status: 'applied', seq: 2 });
    });

    test('S11 takes from a reply to another person the answers, but no document and no office', async () => {
      await put(queued(1));
      const old = await batch();
      await signIn(actors.verifikator);
      const changes = [aChange(4, aDraftDoc())];
      const office = { contacts: {}, colleagues: [] };
      await world.outbox.record(
        old,
        aSyncReply({ reset: true, cursor: 4, results: [applied(1, 4)], changes, office }),
      );
      expect(await documents()).toEqual([]);
      expect((await world.disk(({ meta }) => meta.get('office'))) ?? null).toBeNull();
      expect((await place()).cursor).toBe(0);
      expect((await row(1)).status).toBe('applied');
    });

    test('takes from a reply to an older cursor the answers, but no document', async () => {
      await put(queued(1));
      const old = await batch();
      await world.outbox.record(old, aSyncReply({ reset: true, cursor: 8 }));
      const late = aSyncReply({ cursor: 4, changes: [aChange(4, aReportDoc())] });
      await world.outbox.record(old, { ...late, results: [applied(1, 4)] });
      expect(await documents()).toEqual([]);
      expect((await place()).cursor).toBe(8);
      expect((await row(1)).status).toBe('applied');
    });

    test('refuses one command without the word of the server', async () => {
      await put(queued(1), queued(2));
      await world.outbox.refuse(commandId(1), 'too-large');
      expect(await row(1)).toMatchObject({ status: 'refused', code: 'too-large' });
      expect(await sentIds()).toEqual([commandId(2)]);
    });
  });
}

/** A row of the operator's outbox, `order` = n. */
export function queued(n: number, fields: Partial<OutboxRow> = {}): OutboxRow {
  return {
    id: commandId(n),
    order: n,
    person: actors.operator.person,
    report: apbdesSembung,
    command: aSaveDraft(n),
    status: 'queued',
    sent: false,
    seq: 0,
    code: null,
    ...fields,
  };
}

/** Documents of feed `f1`, whole at 2. */
async function putDocuments({ disk }: OutboxWorld, ...ids: readonly string[]): Promise<void> {
  const rows = ids.map((id): DocumentRow => {
    return { id, report: apbdesSembung, seq: 1, generation: 1, body: { kind: 'report' } };
  });
  await disk(async ({ documents, meta }) => {
    await documents.putMany(rows);
    await meta.put('feed', { ...startOfFeed, feed: 'f1', cursor: 2, isWhole: true });
  });
}
