import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { wordsOfCommand } from '../../src/app/standing/command-words.ts';
import type { Doc } from '../../src/domain/workflow/documents.ts';
import { must } from '../../src/domain/basics/must.ts';
import { isOpenForDesa } from '../../src/domain/workflow/decision.ts';
import { contentHash } from '../../src/sync/content-hash.ts';
import { apbdesSembung } from '../support/a-command.ts';
import { actors } from '../support/actors.ts';
import { anyContent, aServer, instantAt } from '../support/a-server.ts';
import type { TestServer } from '../support/a-server.ts';
import { createMemoryPhone } from '../support/memory-phone.ts';
import type { MemoryPhone } from '../support/memory-phone.ts';
import { seededBytes } from '../support/seeded-bytes.ts';

/*
 * Two verifikator judge the same filing without signal while its operator looks at it, corrects it and files
 * it again: every order in which what they do can come about, not a sample of them. Once with an operator
 * who does what the screen offers, once with one whose app sends at any time: the server has the word.
 */

type Verdict = 'return-filing' | 'accept-filing';
type Who = 'operator' | 'dewi' | 'bambang';
const steps: Readonly<Record<Who, readonly string[]>> = {
  operator: ['syncs', 'files', 'syncs'],
  dewi: ['judges', 'syncs'],
  bambang: ['judges', 'syncs'],
};
const remarkOf = { dewi: 'Siltap melebihi Perbup.', bambang: 'Lampirkan berita acara.' } as const;

const pairs: readonly (readonly [Verdict, Verdict])[] = [
  ['return-filing', 'return-filing'],
  ['return-filing', 'accept-filing'],
  ['accept-filing', 'accept-filing'],
];

const orders = interleavings(Object.entries(steps).map(([who, own]) => own.map(() => who as Who))); // its keys

const apps = ['obeys the screen', 'sends at any time'] as const;
type OperatorApp = (typeof apps)[number];

test.each(pairs.flatMap((pair) => apps.map((app) => [...pair, app] as const)))(
  'S3 %s and %s without signal in every order, the operator %s: one verdict a revision, no remark lost',
  async (dewi, bambang, app) => {
    expect(orders).toHaveLength(210);
    for (const order of orders) await plays(order, { dewi, bambang, app });
  },
  60_000,
);

async function plays(
  order: readonly Who[],
  ways: Readonly<Record<'dewi' | 'bambang', Verdict>> & { readonly app: OperatorApp },
): Promise<void> {
  const desk = await openDesk();
  let isCorrected = false;
  const done: Record<Who, number> = { operator: 0, dewi: 0, bambang: 0 };
  for (const who of order) {
    const step = steps[who][done[who]++];
    if (step === 'syncs') await syncs(desk.people[who]);
    if (step === 'judges' && who !== 'operator') await judges(desk.people[who], who, ways[who]);
    if (step === 'files') isCorrected = await filesAgain(desk.people.operator, ways.app);
    // As at every start of the page: nothing that waits may go.
    await desk.people[who].settle();
  }
  await everybodySyncs(desk);
  await expectConsistent(desk);
  if (isCorrected) await expectNoCorrectionLost(desk);
  await expectReturnedCanBeFiled(desk);
  await desk.server.store.close();
}

async function everybodySyncs({ people }: Desk): Promise<void> {
  const everybody = Object.values(people);
  for (const phone of [...everybody, ...everybody]) await syncs(phone);
}

async function expectConsistent(desk: Desk): Promise<void> {
  await expectEachRevisionAfterAReturn(desk);
  await expectNothingLeftToSend(desk);
  await expectOneVerdictARevision(desk);
  await expectSameEverywhere(desk);
  await expectNoRemarkLost(desk);
}

interface Desk {
  readonly server: TestServer;
  readonly people: Readonly<Record<Who, MemoryPhone>>;
}

/** The operator has filed, and both laptops have the filing before the signal goes. */
async function openDesk(): Promise<Desk> {
  let nowMs = Date.parse('2026-10-29T02:00:00.000Z');
  const random = seededBytes(5);
  const now = () => instantAt((nowMs += 1000));
  const server = await aServer({ now, random, rules: anyContent });
  const phoneOf = (actor: (typeof actors)[keyof typeof actors]): MemoryPhone =>
    createMemoryPhone({
      actor,
      clock: () => nowMs,
      random,
      post: (request) => server.answer(actor, request),
    });
  const people = {
    operator: phoneOf(actors.operator),
    dewi: phoneOf(actors.verifikator),
    bambang: phoneOf(actors.verifikatorKedua),
  };
  await people.operator.openDraft(apbdesSembung, {});
  await files(people.operator, 'pertama');
  for (const phone of Object.values(people)) await syncs(phone);
  return { server, people };
}

async function syncs(phone: MemoryPhone): Promise<void> {
  await phone.sync();
  await phone.settle();
}

async function judges(phone: MemoryPhone, who: 'dewi' | 'bambang', kind: Verdict): Promise<void> {
  const { doc } = await phone.view(apbdesSembung);
  const remarks = [{ where: ['lines', 'atk'], text: remarkOf[who] }];
  await phone.queue({
    kind,
    report: apbdesSembung,
    filing: must(must(doc).filing),
    remarks,
  });
}

/** The screen lets only what came back be corrected. */
async function filesAgain(phone: MemoryPhone, app: OperatorApp): Promise<boolean> {
  const { doc } = await phone.view(apbdesSembung);
  const isDone = isOpenForDesa(doc?.state ?? null) || app === 'sends at any time';
  if (isDone) await files(phone, correction);
  return isDone;
}

const correction = 'perbaikan';

async function files(phone: MemoryPhone, catatan: string): Promise<void> {
  await phone.openDraft(apbdesSembung, {});
  await phone.editDraft(apbdesSembung, { catatan });
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
  const hash = await contentHash({ catatan }, sha256, (text) => new TextEncoder().encode(text));
  await phone.fileDraft(apbdesSembung, { contentHash: hash, kepalaDesa: 'Suwarno' });
}

async function readServer({ server }: Desk): Promise<readonly Doc[]> {
  const place = { feed: null, cursor: 0, limit: 1000 };
  const page = await server.store.readFeed(actors.verifikator, place);
  return page.changes.map(({ body }) => body as unknown as Doc); // written from docs
}

async function expectOneVerdictARevision(desk: Desk): Promise<void> {
  const docs = await readServer(desk);
  const judged = docs.flatMap((doc) => (doc.kind === 'verdict' ? [doc.filing] : []));
  expect(judged.length).toBeGreaterThan(0);
  expect(new Set(judged).size).toBe(judged.length);
}

/** A desa cannot put another revision over one that is being judged, or that was accepted. */
async function expectEachRevisionAfterAReturn(desk: Desk): Promise<void> {
  const docs = await readServer(desk);
  const filings = docs.filter((doc) => doc.kind === 'filing');
  const returned = docs.flatMap((doc) =>
    doc.kind === 'verdict' && doc.outcome === 'dikembalikan' ? [doc.filing] : [],
  );
  expect(filings.map(({ revision }) => revision)).toEqual(filings.map((_, at) => at + 1));
  for (const { filing } of filings.slice(0, -1)) expect(returned).toContain(filing);
}

/** What was answered and has come down leaves the outbox; what was refused stays until it is read. */
async function expectNothingLeftToSend({ people }: Desk): Promise<void> {
  for (const phone of Object.values(people)) {
    const rows = [...phone.disk.rows().outbox].map(([, row]) => row);
    expect(rows.filter(({ status }) => status !== 'refused')).toEqual([]);
  }
}

async function expectSameEverywhere({ people }: Desk): Promise<void> {
  const seen = Object.values(people).map((phone) => {
    const rows = [...phone.disk.rows().documents].map(([id, { body }]) => [id, body] as const);
    return Object.fromEntries(rows.filter(([id]) => !id.startsWith('draft/')));
  });
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
}

/** It stands in a verdict that all see, or on its writer's own device with the command that came too late. */
async function expectNoRemarkLost({ people }: Desk): Promise<void> {
  const { verdicts } = await people.operator.read.everything();
  const told = verdicts.flatMap(({ remarks }) => remarks.map(({ text }) => text));
  for (const who of ['dewi', 'bambang'] as const) {
    const refused = await people[who].read.refused();
    const kept = refused.flatMap(({ command, code }) => {
      expect(['already-decided', 'superseded']).toContain(code);
      return wordsOfCommand(command);
    });
    expect([...told, ...kept].filter((text) => text === remarkOf[who])).toHaveLength(1);
  }
}

/** The operator's words stand in a filing, or still in the draft on their phone. */
async function expectNoCorrectionLost({ people: { operator } }: Desk): Promise<void> {
  const { filings } = await operator.read.everything();
  const { local } = await operator.view(apbdesSembung);
  const contents = [...filings.map(({ content }) => content), local?.content];
  expect(contents.map((content) => content?.['catatan'])).toContain(correction);
}

/** Nobody is stuck: what came back last is filed again, and all see it wait. */
async function expectReturnedCanBeFiled(desk: Desk): Promise<void> {
  const { operator } = desk.people;
  const { doc } = await operator.view(apbdesSembung);
  if (doc?.state !== 'dikembalikan') return;
  await filesAgain(operator, 'obeys the screen');
  await everybodySyncs(desk);
  for (const phone of Object.values(desk.people)) {
    const seen = (await phone.view(apbdesSembung)).doc;
    expect(seen).toMatchObject({ state: 'diajukan', revision: doc.revision + 1 });
  }
}

/** Every way to lay these lists into one, each in its own order. */
function interleavings<T>(lists: readonly (readonly T[])[]): T[][] {
  const some = lists.filter(({ length }) => length > 0);
  if (some.length === 0) return [[]];
  return some.flatMap((list) =>
    interleavings(lists.map((one) => (one === list ? one.slice(1) : one))).map((rest) => [
      must(list[0]),
      ...rest,
    ]),
  );
}
