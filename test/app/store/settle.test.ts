import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import type { Command } from '../../../src/domain/workflow/commands/registry.ts';
import type { SyncReply } from '../../../src/sync/messages/downstream.ts';
import { phoneNow } from '../../contracts/outbox-contract.ts';
import { apbdesSembung, commandId } from '../../support/a-command.ts';
import { aDraftDoc } from '../../support/a-draft-doc.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';
import { aChange, aSyncReply } from '../../support/a-sync-reply.ts';
import { actors } from '../../support/actors.ts';
import { Crash } from '../../support/memory-disk.ts';
import type { CrashPoints } from '../../support/memory-disk.ts';
import { createMemoryPhone } from '../../support/memory-phone.ts';
import type { MemoryPhone } from '../../support/memory-phone.ts';
import type { MemoryRows } from '../../support/memory-tables.ts';
import { seededBytes } from '../../support/seeded-bytes.ts';

const report = apbdesSembung;
const filing = { contentHash: '0'.repeat(64), kepalaDesa: 'Suwarno' };
const theirs = aDraftDoc({
  version: commandId(9),
  content: { catatan: 'awal', theirs: 'kata mereka' },
});
const theirChange = { cursor: 5, changes: [aChange(5, theirs)] };

test('a save that landed leaves the outbox, and its draft has nothing to send', async () => {
  const phone = aPhone();
  await typeAndSave(phone, { catatan: 'isi' });
  const [save] = await queueOf(phone);
  const changes = [aChange(1, aDraftDoc({ version: must(save).id, content: { catatan: 'isi' } }))];
  await sync(phone, { cursor: 1, changes }, appliedAt(1));
  await phone.settle();
  expect(phone.disk.rows().outbox.size).toBe(0);
  expect(await phone.sealDraft(report)).toBe(false);
});

test('S4 a stale save is merged with the version of the server and sent again', async () => {
  const phone = await aStalePhone('save');
  await phone.settle();
  expect(await queueOf(phone)).toMatchObject([
    {
      kind: 'save-draft',
      base: theirs.version,
      content: { catatan: 'awal', mine: 'kata saya', theirs: 'kata mereka' },
    },
  ]);
});

test('S4 the same field changed on both sides waits for a person', async () => {
  const phone = await aStalePhone('save', { catatan: 'awal', theirs: 'lain' });
  await phone.settle();
  expect(await queueOf(phone)).toEqual([]);
  const { conflicts } = await draftOf(phone);
  expect(conflicts).toMatchObject([{ path: ['theirs'], mine: 'lain', theirs: 'kata mereka' }]);
  await phone.write.chooseSide(report, must(conflicts[0]), 'theirs');
  expect((await draftOf(phone)).content).toEqual({ catatan: 'awal', theirs: 'kata mereka' });
});

test('a stale filing that the merge left as it was goes again with its own filed time', async () => {
  const phone = await aStalePhone('file', { catatan: 'awal', theirs: 'kata mereka' });
  const before = must([...phone.disk.rows().outbox.values()][0]).command;
  await phone.settle();
  const again = must((await queueOf(phone))[0]);
  expect(again).toMatchObject({ kind: 'file-report', base: theirs.version, madeAt: before.madeAt });
  expect(again.id).not.toBe(before.id);
});

test('a stale filing that the merge changed is a draft again, and the person is told', async () => {
  const phone = await aStalePhone('file');
  await phone.settle();
  const draft = await draftOf(phone);
  expect(draft.refusedFiling).toMatchObject({ code: 'stale' });
  expect(draft.content).toMatchObject({ mine: 'kata saya', theirs: 'kata mereka' });
  expect(await queueOf(phone)).toMatchObject([{ kind: 'save-draft' }]);
  await phone.write.dismissRefusedFiling(report);
  expect((await draftOf(phone)).refusedFiling).toBeNull();
});

test('a refusal is kept on the draft and its content stays', async () => {
  const phone = aPhone();
  await typeAndSave(phone, { catatan: 'isi' });
  await sync(
    phone,
    { cursor: 1, changes: [aChange(1, aReportDoc({ state: 'diterima' }))] },
    (id) => [{ id, outcome: 'refused', seq: 0, code: 'already-accepted' }],
  );
  await phone.settle();
  expect(await draftOf(phone)).toMatchObject({
    refusal: 'already-accepted',
    content: { catatan: 'isi' },
  });
  expect(await queueOf(phone)).toEqual([]);
});

test('settling twice is settling once', async () => {
  const phone = await aStalePhone('save');
  await phone.settle();
  const once = phone.disk.rows();
  await phone.settle();
  expect(phone.disk.rows()).toEqual(once);
});

// Taken out: the read before, for a transaction a draft as before; fails with 4 writes.
test('writes only the reports that change, and nothing when none does', async () => {
  const stale = await aStalePhone('save');
  for (const kept of ['35.17.01.2006/apbdes/2025', '35.17.01.2006/apbdes/2026'])
    await stale.openDraft(kept as typeof report, {});
  let writes = 0;
  const phone = aPhone({ rows: stale.disk.rows(), crashPoints: { afterCommit: () => writes++ } });
  await phone.settle();
  expect(writes).toBe(1);
  await phone.settle();
  expect(writes).toBe(1);
});

test.for(['beforeCommit', 'afterCommit'] as const)(
  'a crash %s of settling loses nothing and sends nothing twice',
  async (point) => {
    const stale = await aStalePhone('save');
    const crash = (): never => {
      throw new Crash();
    };
    const crashing = aPhone({ rows: stale.disk.rows(), crashPoints: { [point]: crash } });
    await expect(crashing.settle()).rejects.toThrow(Crash);
    const restarted = aPhone({ rows: crashing.disk.rows() });
    await restarted.settle();
    expect(await queueOf(restarted)).toMatchObject([{ base: theirs.version }]);
    expect((await draftOf(restarted)).content).toMatchObject({ mine: 'kata saya' });
  },
);

test('waits until the feed is whole: a draft is not merged with the past', async () => {
  const phone = await aStalePhone('save', undefined, { ...theirChange, more: true });
  await phone.settle();
  expect(await queueOf(phone)).toEqual([]);
  await sync(phone, { cursor: 6 });
  await phone.settle();
  expect(await queueOf(phone)).toHaveLength(1);
});

test('a verdict whose effect is here leaves the outbox', async () => {
  const phone = aPhone();
  await phone.write.signIn(actors.verifikator);
  await phone.queue({ kind: 'open-filing', report, filing: commandId(3) });
  await sync(phone, { cursor: 1 }, appliedAt(1));
  await phone.settle();
  expect(phone.disk.rows().outbox.size).toBe(0);
});

test('the work of somebody else on this phone is not settled in their absence', async () => {
  const phone = await aStalePhone('save');
  await phone.write.signIn(actors.operatorPerak);
  await sync(phone, { reset: true, cursor: 6 });
  const before = phone.disk.rows().drafts;
  await phone.settle();
  expect(phone.disk.rows().drafts).toEqual(before);
});

function aPhone(fields: { rows?: MemoryRows; crashPoints?: CrashPoints } = {}): MemoryPhone {
  return createMemoryPhone({
    actor: actors.operator,
    clock: () => phoneNow,
    random: seededBytes(fields.rows ? 2 : 1),
    post: async () => ({ kind: 'no-answer' }),
    ...fields,
  });
}

/** A phone whose save or filing on an older version the server has refused, not settled yet. */
async function aStalePhone(
  kind: 'save' | 'file',
  content: Record<string, string> = { catatan: 'awal', mine: 'kata saya' },
  reply: Partial<SyncReply> = theirChange,
): Promise<MemoryPhone> {
  const phone = aPhone();
  const base = aDraftDoc({ version: commandId(1), content: { catatan: 'awal' } });
  await sync(phone, { cursor: 1, changes: [aChange(1, base)] });
  await phone.openDraft(report, {});
  await phone.editDraft(report, content);
  if (kind === 'file') await phone.fileDraft(report, filing);
  else await phone.sealDraft(report);
  await sync(phone, reply, (id) => [{ id, outcome: 'refused', seq: 0, code: 'stale' }]);
  return phone;
}

async function typeAndSave(phone: MemoryPhone, content: Record<string, string>): Promise<void> {
  await phone.openDraft(report, {});
  await phone.editDraft(report, content);
  await phone.sealDraft(report);
}

const wide = { commands: 100, bytes: 1_000_000 };

async function queueOf(phone: MemoryPhone): Promise<readonly Command[]> {
  return must(await phone.outbox.nextBatch(wide)).commands;
}

async function draftOf(phone: MemoryPhone) {
  return must((await phone.view(report)).local);
}

type AnswerOne = (id: string) => SyncReply['results'];

/** One round with the server: what it says of each command, and of the feed. */
async function sync(phone: MemoryPhone, fields: Partial<SyncReply>, answer: AnswerOne = () => []) {
  const batch = must(await phone.outbox.nextBatch(wide));
  const results = batch.commands.flatMap(({ id }) => answer(id));
  await phone.outbox.record(batch, aSyncReply({ reset: batch.feed === null, results, ...fields }));
}

function appliedAt(seq: number): AnswerOne {
  return (id) => [{ id, outcome: 'applied', seq }];
}
