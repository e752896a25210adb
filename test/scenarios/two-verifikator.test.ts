import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { wordsOfCommand } from '../../src/app/selectors/words-of-command.ts';
import type { Doc } from '../../src/domain/workflow/documents.ts';
import { must } from '../../src/domain/basics/must.ts';
import { isOpenForDesa } from '../../src/domain/workflow/refuse-change.ts';
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
 * it again: every order in which what they do can come about, not a sample of them.
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

test.each(pairs)(
  'S3 %s and %s without signal in every order: one verdict a revision, no remark lost',
  async (dewi, bambang) => {
    expect(orders).toHaveLength(210);
    for (const order of orders) await plays(order, { dewi, bambang });
  },
  60_000,
);

async function plays(
  order: readonly Who[],
  verdicts: Readonly<Record<'dewi' | 'bambang', Verdict>>,
): Promise<void> {
  const desk = await openDesk();
  const done: Record<Who, number> = { operator: 0, dewi: 0, bambang: 0 };
  for (const who of order) {
    const step = steps[who][done[who]++];
    if (step === 'syncs') await syncs(desk.people[who]);
    if (step === 'judges' && who !== 'operator') await judges(desk.people[who], who, verdicts[who]);
    if (step === 'files') await filesAgain(desk.people.operator);
  }
  const everybody = Object.values(desk.people);
  for (const phone of [...everybody, ...everybody]) await syncs(phone);
  await expectOneVerdictARevision(desk);
  await expectSameEverywhere(desk);
  await expectNoRemarkLost(desk);
  await desk.server.store.close();
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

/** Where the screen lets them: only what came back can be corrected. */
async function filesAgain(phone: MemoryPhone): Promise<void> {
  const { doc } = await phone.view(apbdesSembung);
  if (isOpenForDesa(doc?.state ?? null)) await files(phone, 'perbaikan');
}

async function files(phone: MemoryPhone, catatan: string): Promise<void> {
  await phone.openDraft(apbdesSembung, {});
  await phone.editDraft(apbdesSembung, { catatan });
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
  const hash = await contentHash({ catatan }, sha256, (text) => new TextEncoder().encode(text));
  await phone.fileDraft(apbdesSembung, { contentHash: hash, kepalaDesa: 'Suwarno' });
}

async function expectOneVerdictARevision({ server }: Desk): Promise<void> {
  const place = { feed: null, cursor: 0, limit: 1000 };
  const page = await server.store.readFeed(actors.verifikator, place);
  const docs = page.changes.map(({ body }) => body as unknown as Doc); // written from docs
  const judged = docs.flatMap((doc) => (doc.kind === 'verdict' ? [doc.filing] : []));
  expect(judged.length).toBeGreaterThan(0);
  expect(new Set(judged).size).toBe(judged.length);
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
