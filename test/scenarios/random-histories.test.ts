import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import { isOpenForDesa } from '../../src/domain/workflow/decision.ts';
import type { Doc } from '../../src/domain/workflow/documents.ts';
import type { ReportDoc } from '../../src/domain/standing/report-doc.ts';
import { actors } from '../support/actors.ts';
import { apbdesSembung } from '../support/a-command.ts';
import { canChange, choose, openWorld, play, wordAt } from './history-world.ts';
import type { HistoryWorld, Phone } from './history-world.ts';
import { aHistory } from './random-history.ts';
import type { Step } from './random-history.ts';

/** `HISTORIES=50000 npm run test:unit test/scenarios` plays more of them. */
const numRuns = Number(process.env['HISTORIES'] ?? 500);

/*
 * Taken out, one at a time, and seen to fail within 1,500 histories: the memory of outcomes (a command twice
 * in the journal), the comparison of base and head (a word lost), the conflict in the merge (a word lost).
 * Taken out and healed by the rest, so that only the tests of their own fail: the order of the outbox, the
 * advance of common ground, choices still open, waiting for the whole feed. One invariant at a time:
 * invariants.test.ts.
 */
test(`S1 S2 S4 ${numRuns} random histories lose nothing, apply nothing twice and end equal`, async () => {
  await fc.assert(fc.asyncProperty(aHistory, survives), { numRuns });
}, 1_200_000);

async function survives(history: readonly Step[]): Promise<void> {
  const world = await openWorld();
  try {
    for (const step of history) await play(world, step);
    await calmDown(world);
    const docs = await serverDocs(world);
    expect([...world.conflicting]).toEqual([]);
    await expectAppliedOnce(world);
    expectWholeReceipts(world, docs);
    await expectNoWordLost(world, docs);
    await expectEqualPhones(world, docs);
  } finally {
    await world.server.store.close();
  }
}

/** The line is whole and people sit down: every choice made, everything sent, what lies there returned. */
async function calmDown(world: HistoryWorld): Promise<void> {
  for (const phone of world.phones) phone.crash = null;
  for (let round = 0; round < 12; round++) {
    for (const phone of world.phones) await tidy(world, phone);
    await play(world, { kind: 'judge', verdict: 'return' });
  }
  for (const phone of world.phones) {
    await phone.app.sync();
    await phone.app.settle();
    expect([...phone.app.disk.rows().outbox.values()]).toEqual([]);
  }
}

async function tidy(world: HistoryWorld, phone: Phone): Promise<void> {
  const { app } = phone;
  await app.sync();
  await app.settle();
  for (const { id } of await app.read.refused()) await app.write.dismissRefused(id);
  for (let choice = 0; choice < 8; choice++) await choose(world, phone, 'mine');
  if (await canChange(phone)) {
    const { local } = await app.view(apbdesSembung);
    // A person who reads a refusal and sends again.
    if (local?.refusal) await app.editDraft(apbdesSembung, local.content);
    await app.sealDraft(apbdesSembung);
  }
  await app.sync();
  await app.settle();
}

async function serverDocs(world: HistoryWorld): Promise<ReadonlyMap<string, Doc>> {
  const place = { feed: null, cursor: 0, limit: 5000 };
  const page = await world.server.store.readFeed(actors.operator, place);
  return new Map(page.changes.map(({ id, body }) => [id, body as unknown as Doc])); // written from docs
}

async function expectAppliedOnce({ server, answers }: HistoryWorld): Promise<void> {
  const rows = await server.engine.reader
    .selectFrom('journal')
    .select(['command', 'seq'])
    .execute();
  const applied = [...answers].filter(([, said]) => said.includes('"applied"')).map(([id]) => id);
  const commands = rows.filter(({ seq }) => seq > 1).map(({ command }) => command);
  expect(commands.toSorted()).toEqual(applied.toSorted());
  expect(rows.map(({ seq }) => seq).toSorted((a, b) => a - b)).toEqual(rows.map((_, n) => n + 1));
}

function expectWholeReceipts({ filedAt }: HistoryWorld, docs: ReadonlyMap<string, Doc>): void {
  const filings = [...docs.values()].filter((doc) => doc.kind === 'filing');
  const inOrder = filings.toSorted((a, b) => a.revision - b.revision);
  expect(inOrder.map(({ revision }) => revision)).toEqual(filings.map((_, n) => n + 1));
  expect(inOrder.map(({ receipt }) => Number(receipt?.slice(-4)))).toEqual(
    filings.map((_, n) => n + 1),
  );
  for (const { times } of filings) expect(filedAt.has(times.filedAt)).toBe(true);
  const judged = [...docs.values()].flatMap((doc) => (doc.kind === 'verdict' ? [doc.filing] : []));
  expect(new Set(judged).size).toBe(judged.length);
}

/** A word is in the server's draft or still in somebody's own, unless a person saw and replaced it. */
async function expectNoWordLost(
  world: HistoryWorld,
  docs: ReadonlyMap<string, Doc>,
): Promise<void> {
  const server = docs.get(`draft/${apbdesSembung}`);
  const locals = await Promise.all(world.phones.map(({ app }) => app.view(apbdesSembung)));
  const contents = [
    ...(server?.kind === 'draft' ? [server.content] : []),
    ...locals.flatMap(({ local }) => (local ? [local.content] : [])),
  ];
  for (const [word, field] of world.typed)
    if (!world.replaced.has(word))
      expect(contents.map((content) => wordAt(content, field))).toContain(word);
}

async function expectEqualPhones(
  world: HistoryWorld,
  docs: ReadonlyMap<string, Doc>,
): Promise<void> {
  const report = docs.get(`report/${apbdesSembung}`) as ReportDoc | undefined; // by its id
  const shared = [...docs.values()].filter(({ kind }) => kind !== 'draft');
  for (const { app, number } of world.phones) {
    const kept = [...app.disk.rows().documents.values()].map(({ body }) => body);
    expect(byId(kept)).toEqual(byId(number === 2 ? shared : [...docs.values()]));
    const { local, server } = await app.view(apbdesSembung);
    if (local && isOpenForDesa(report?.state ?? null))
      expect(local.content).toEqual(must(server ?? { content: {} }).content);
  }
}

function byId(docs: readonly { readonly [key: string]: unknown }[]): Record<string, unknown> {
  return Object.fromEntries(docs.map((doc) => [String(doc['id']), doc]));
}
