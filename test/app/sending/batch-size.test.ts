import { expect, test } from 'vitest';
import type { Batch, Outbox } from '../../../src/app/sending/outbox.ts';
import { createSyncRound } from '../../../src/app/sending/sync-round.ts';
import type { Answer } from '../../../src/app/sending/sync-round.ts';
import type { SyncRequest } from '../../../src/sync/messages/upstream.ts';
import { deviceIdSchema } from '../../../src/domain/basics/ids.ts';
import { aSaveDraft } from '../../support/a-command.ts';
import { aSyncReply } from '../../support/a-sync-reply.ts';
import { aUuid } from '../../support/a-uuid.ts';
import { actors } from '../../support/actors.ts';

type Size = Parameters<Outbox['nextBatch']>[0];

/** An outbox that always has a batch of so many, and writes down what it was asked and told. */
function anOutbox(commands = 2, hasMore = true) {
  const sizes: Size[] = [];
  const refused: string[] = [];
  const batch = {
    commands: Array.from({ length: commands }, (_, n) => aSaveDraft(n + 1)),
    device: deviceIdSchema.parse(aUuid(9)),
    person: actors.operator.person,
    feed: null,
    cursor: 0,
    hasMore,
  } as unknown as Batch; // what a round reads of it
  const outbox = {
    nextBatch: async (size: Size) => {
      sizes.push(size);
      return batch;
    },
    record: async () => {},
    refuse: async (id: string) => {
      refused.push(id);
    },
  } as unknown as Outbox; // what a round calls
  return { outbox, sizes, refused };
}

const reply = (more = true): Answer => ({ kind: 'reply', reply: aSyncReply({ more }) });
const noAnswer: Answer = { kind: 'no-answer' };

/** Runs rounds until the answers are used up. */
async function run(answers: readonly Answer[], world = anOutbox()) {
  const left = [...answers];
  const requests: SyncRequest[] = [];
  const round = createSyncRound({
    outbox: world.outbox,
    post: async (request) => {
      requests.push(request);
      return left.shift() ?? { kind: 'error', error: 'sign-in' };
    },
    exclusively: (work) => work(),
    appVersion: '9.9.9',
  });
  const outcomes = [];
  while (left.length > 0) outcomes.push(await round());
  return { ...world, requests, outcomes };
}

test('S10 a batch begins small and doubles with each answer up to its bounds', async () => {
  const { sizes } = await run(Array.from({ length: 8 }, () => reply()));
  expect(sizes[0]).toEqual({ commands: 50, bytes: 131_072, documents: 200 });
  expect(sizes[1]).toEqual({ commands: 100, bytes: 262_144, documents: 400 });
  expect(sizes.at(-1)).toEqual({ commands: 1000, bytes: 2_097_152, documents: 5000 });
});

// Taken out: the lower of the two bounds; fails, the batch jumps to its largest on a bad line.
test('S10 it halves with each silence down to the least that is worth a request', async () => {
  const { sizes, outcomes } = await run(Array.from({ length: 9 }, () => noAnswer));
  expect(sizes[1]).toEqual({ commands: 25, bytes: 65_536, documents: 100 });
  expect(sizes.at(-1)).toEqual({ commands: 1, bytes: 8192, documents: 10 });
  expect(new Set(outcomes)).toEqual(new Set(['no-answer']));
});

test('S10 an answer after a silence doubles from where it was', async () => {
  const { sizes } = await run([noAnswer, noAnswer, reply(), reply()]);
  expect(sizes.map(({ commands }) => commands)).toEqual([50, 25, 12, 24, 48]);
});

test('it is done when neither side has more, and goes on while one has', async () => {
  const whole = await run([reply(false)], anOutbox(2, false));
  expect(whole.outcomes).toEqual(['done']);
  const serverHasMore = await run([reply(true), reply(false)], anOutbox(2, false));
  expect([serverHasMore.outcomes, serverHasMore.requests.length]).toEqual([['done'], 2]);
  const phoneHasMore = await run([reply(false)], anOutbox(2, true));
  expect([phoneHasMore.outcomes, phoneHasMore.requests.length]).toEqual([['sign-in'], 2]);
});

test.for(['too-large', 'malformed'] as const)(
  'S5 one command alone that is %s is refused and the size kept; several are halved',
  async (error) => {
    const one = await run([{ kind: 'error', error }], anOutbox(1));
    expect(one.refused).toEqual([aSaveDraft(1).id]);
    expect(one.sizes.map(({ commands }) => commands)).toEqual([50, 50]);
    const several = await run([{ kind: 'error', error }], anOutbox(3));
    expect(several.refused).toEqual([]);
    expect(several.sizes.map(({ commands }) => commands)).toEqual([50, 25]);
  },
);

test.for(['too-large', 'malformed'] as const)(
  'S5 a request without commands that is %s is tried again later, smaller',
  async (error) => {
    const none = await run([{ kind: 'error', error }, noAnswer], anOutbox(0));
    expect(none.outcomes).toEqual(['no-answer', 'no-answer']);
    expect(none.sizes.map(({ bytes }) => bytes)).toEqual([131_072, 65_536]);
  },
);

test('a server that is busy makes the next batch smaller, one that asks to sign in does not', async () => {
  const busy = await run([{ kind: 'error', error: 'unavailable' }, noAnswer]);
  expect(busy.sizes.map(({ commands }) => commands)).toEqual([50, 25]);
  const signIn = await run([{ kind: 'error', error: 'sign-in' }, noAnswer]);
  expect(signIn.outcomes[0]).toBe('sign-in');
  expect(signIn.sizes.map(({ commands }) => commands)).toEqual([50, 50]);
});

test('a request says who, from which device and app, from where and how much at most', async () => {
  const { requests } = await run([reply(false)], anOutbox(2, false));
  expect(requests[0]).toMatchObject({
    app: '9.9.9',
    device: aUuid(9),
    person: actors.operator.person,
    feed: null,
    cursor: 0,
    limit: 200,
  });
  expect(requests[0]?.commands.map(({ id }) => id)).toEqual([aSaveDraft(1).id, aSaveDraft(2).id]);
});
