import { webcrypto } from 'node:crypto';
import type { Answer } from '../../src/app/sending/sync-round.ts';
import { assertNever, must } from '../../src/domain/basics/must.ts';
import { isOpenForDesa } from '../../src/domain/workflow/decision.ts';
import type { Content } from '../../src/domain/standing/report-doc.ts';
import { contentHash } from '../../src/sync/content-hash.ts';
import { getAt } from '../../src/sync/merge/merge.ts';
import type { SyncRequest } from '../../src/sync/messages/upstream.ts';
import { apbdesSembung } from '../support/a-command.ts';
import { anyContent, aServer, instantAt } from '../support/a-server.ts';
import type { TestServer } from '../support/a-server.ts';
import { actors } from '../support/actors.ts';
import { Crash } from '../support/memory-disk.ts';
import { createMemoryPhone } from '../support/memory-phone.ts';
import type { MemoryPhone, MemoryPhoneOptions } from '../support/memory-phone.ts';
import type { MemoryRows } from '../support/memory-tables.ts';
import { seededBytes } from '../support/seeded-bytes.ts';
import type { Fault, Field, PhoneNumber, Step } from './random-history.ts';

/*
 * Plays a history on memory phones and the real server code, and keeps the books that the property is
 * checked against: every word typed, every word somebody saw and replaced, every answer the server gave.
 */
export interface HistoryWorld {
  readonly server: TestServer;
  readonly phones: Phone[];
  /** Words typed, by field. */
  readonly typed: Map<string, Field>;
  /** Words that a person had before their eyes and replaced. */
  readonly replaced: Set<string>;
  /** The first answer to each command; `conflicting` if a later one differed (S1). */
  readonly answers: Map<string, string>;
  readonly conflicting: Set<string>;
  /** By filing: the phone's clock when the person pressed send. */
  readonly filedAt: Map<string, PhoneNumber>;
  readonly lost: SyncRequest[];
}

export interface Phone {
  readonly number: PhoneNumber;
  readonly start: (rows?: MemoryRows) => MemoryPhone;
  app: MemoryPhone;
  skewMs: number;
  fault: Fault;
  crash: { write: number; readonly kept: boolean } | null;
}

const startMs = Date.parse('2026-10-29T02:00:00.000Z');
const actorOf = [actors.operator, actors.kepalaDesa, actors.verifikator] as const;

export async function openWorld(): Promise<HistoryWorld> {
  let nowMs = startMs;
  const random = seededBytes(7);
  const now = () => instantAt((nowMs += 1000));
  const world: HistoryWorld = {
    server: await aServer({ now, random, rules: anyContent }),
    phones: [],
    typed: new Map(),
    replaced: new Set(),
    answers: new Map(),
    conflicting: new Set(),
    filedAt: new Map(),
    lost: [],
  };
  for (const number of [0, 1, 2] as const)
    world.phones.push(buyPhone(world, number, { clock: () => nowMs, random }));
  return world;
}

function buyPhone(
  world: HistoryWorld,
  number: PhoneNumber,
  { clock, random }: Pick<MemoryPhoneOptions, 'clock' | 'random'>,
): Phone {
  const phone: Omit<Phone, 'app'> & { app?: MemoryPhone } = {
    number,
    skewMs: 0,
    fault: 'none',
    crash: null,
    start: (rows) =>
      createMemoryPhone({
        actor: actorOf[number],
        clock: () => clock() + phone.skewMs,
        random,
        post: (request) => carry(world, phone, request),
        ...(rows ? { rows } : {}),
        crashPoints: {
          beforeCommit: () => dieIfDue(phone, false),
          afterCommit: () => dieIfDue(phone, true),
        },
      }),
  };
  return Object.assign(phone, { app: phone.start() });
}

function dieIfDue(phone: Omit<Phone, 'app'>, kept: boolean): void {
  if (phone.crash === null || phone.crash.kept !== kept) return;
  phone.crash.write -= 1;
  if (phone.crash.write > 0) return;
  phone.crash = null;
  throw new Crash();
}

async function carry(
  world: HistoryWorld,
  phone: Omit<Phone, 'app'>,
  request: SyncRequest,
): Promise<Answer> {
  const { fault } = phone;
  if (fault === 'request-lost') {
    world.lost.push(request);
    return { kind: 'no-answer' };
  }
  if (fault === 'twice') await ask(world, phone.number, request);
  const answer = await ask(world, phone.number, request);
  return fault === 'reply-lost' ? { kind: 'no-answer' } : answer;
}

async function ask(
  world: HistoryWorld,
  number: PhoneNumber,
  request: SyncRequest,
): Promise<Answer> {
  const answer = await world.server.answer(actorOf[number], request);
  if (answer.kind !== 'reply') return answer;
  for (const result of answer.reply.results) {
    const said = JSON.stringify(result);
    if ((world.answers.get(result.id) ?? said) !== said) world.conflicting.add(result.id);
    world.answers.set(result.id, said);
  }
  return answer;
}

/** Plays one step; a person whose app died opens it again and finds what was on the disk. */
export async function play(world: HistoryWorld, step: Step): Promise<void> {
  const phone = must(world.phones['phone' in step ? step.phone : 2]);
  try {
    await perform(world, phone, step);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
    phone.app = phone.start(phone.app.disk.rows());
  }
  phone.fault = 'none';
}

async function perform(world: HistoryWorld, phone: Phone, step: Step): Promise<unknown> {
  switch (step.kind) {
    case 'type':
      return typeWord(world, phone, step.field);
    case 'seal':
      return (await canChange(phone)) && phone.app.sealDraft(apbdesSembung);
    case 'file':
      return file(world, phone);
    case 'choose':
      return choose(world, phone, step.side);
    case 'judge':
      return judge(phone, step.verdict);
    case 'sync':
      phone.fault = step.fault;
      return phone.app.sync();
    case 'settle':
      return phone.app.settle();
    case 'crash':
      return (phone.crash = { write: step.write, kept: step.kept });
    case 'late':
      return deliverLate(world, step.which);
    case 'clock':
      return (phone.skewMs = step.jumpMs);
    default:
      return assertNever(step);
  }
}

/** The desa's screen lets the report be changed now, as this phone sees it. */
export async function canChange({ app }: Phone): Promise<boolean> {
  const { doc, local } = await app.view(apbdesSembung);
  return local !== null && isOpenForDesa(doc?.state ?? null);
}

async function typeWord(world: HistoryWorld, phone: Phone, field: Field): Promise<void> {
  const { content } = await phone.app.openDraft(apbdesSembung, {});
  if (!(await canChange(phone))) return;
  const word = `${field}-${world.typed.size}`;
  const seen = wordAt(content, field);
  // Booked first: a crash may strike before or after the word is on the disk.
  world.typed.set(word, field);
  await phone.app
    .editDraft(apbdesSembung, withWord(content, field, word))
    .catch((error: unknown) => {
      if (wordAt(phone.app.disk.rows().drafts.get(apbdesSembung)?.content, field) !== word)
        world.typed.delete(word);
      else if (seen) world.replaced.add(seen);
      throw error;
    });
  if (seen) world.replaced.add(seen);
}

async function file(world: HistoryWorld, phone: Phone): Promise<void> {
  const { local } = await phone.app.view(apbdesSembung);
  if (!local || local.conflicts.length > 0 || !(await canChange(phone))) return;
  const hash = await contentHash(local.content, sha256, utf8);
  const filing = { contentHash: hash, kepalaDesa: 'Suwarno' };
  const before = phone.app.disk.rows().outbox;
  await phone.app.fileDraft(apbdesSembung, filing).finally(() => {
    const fresh = [...phone.app.disk.rows().outbox.values()].filter(({ id }) => !before.has(id));
    for (const { command } of fresh) world.filedAt.set(command.madeAt, phone.number);
  });
}

export async function choose(
  world: HistoryWorld,
  phone: Phone,
  side: 'mine' | 'theirs',
): Promise<void> {
  const { local } = await phone.app.view(apbdesSembung);
  const conflict = local?.conflicts[0];
  if (!local || !conflict) return;
  const mine = getAt(local.content, conflict.path);
  await phone.app.write.chooseSide(apbdesSembung, conflict, side);
  for (const word of wordsIn(side === 'mine' ? conflict.theirs : mine)) world.replaced.add(word);
}

async function judge(phone: Phone, verdict: 'open' | 'return' | 'accept'): Promise<void> {
  const { doc } = await phone.app.view(apbdesSembung);
  if (!doc?.filing || (doc.state !== 'diajukan' && doc.state !== 'diperiksa')) return;
  const about = { report: apbdesSembung, filing: doc.filing };
  if (verdict === 'open') await phone.app.queue({ kind: 'open-filing', ...about });
  if (verdict === 'accept') await phone.app.queue({ kind: 'accept-filing', ...about, remarks: [] });
  const remarks = [{ where: [], text: 'Perbaiki' }];
  if (verdict === 'return') await phone.app.queue({ kind: 'return-filing', ...about, remarks });
}

async function deliverLate(world: HistoryWorld, which: number): Promise<void> {
  const request = world.lost[which];
  const sender = world.phones.find(({ number }) => actorOf[number].person === request?.person);
  if (request && sender) await ask(world, sender.number, request);
}

export function wordAt(content: Content | undefined, field: Field): string | null {
  const value = getAt(content, field.split('.'));
  return typeof value === 'string' ? value : null;
}

function withWord(content: Content, field: Field, word: string): Content {
  if (!field.startsWith('lines.')) return { ...content, [field]: word };
  const lines = content['lines'] as Content | undefined; // only ever an object of words
  return { ...content, lines: { ...lines, [field.slice(6)]: word } };
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
const utf8 = (text: string) => new TextEncoder().encode(text);
