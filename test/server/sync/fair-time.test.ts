import { beforeEach, expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import type { FileReport } from '../../../src/domain/workflow/commands/file-report.ts';
import type { FilingDoc } from '../../../src/domain/standing/report-doc.ts';
import { aServer, anyContent, instantAt } from '../../support/a-server.ts';
import type { TestServer } from '../../support/a-server.ts';
import { aSyncRequest } from '../../support/a-sync-request.ts';
import { aTrueFiling } from '../../support/a-true-filing.ts';
import { actors } from '../../support/actors.ts';
import { seededBytes } from '../../support/seeded-bytes.ts';

const { operator } = actors;
const nowMs = Date.parse('2026-10-29T02:05:00.000Z');
const hoursAgo = (hours: number) => instantAt(nowMs - hours * 3_600_000);
let server: TestServer;
beforeEach(async () => {
  server = await aServer({ now: () => hoursAgo(0), random: seededBytes(1), rules: anyContent });
});

/** The times of a filing made 72 hours ago by the phone's own word. */
async function timesOf(fields: Partial<FileReport>): Promise<FilingDoc['times']> {
  const filing = await aTrueFiling(1, { madeAt: hoursAgo(72), ...fields });
  const answer = await server.answer(operator, aSyncRequest(operator, [filing]));
  if (answer.kind !== 'reply') throw new Error(answer.kind);
  const found = answer.reply.changes.flatMap(
    ({ body }) => (body?.kind === 'filing' ? [body as FilingDoc] : []), // read by its kind
  );
  return must(found[0]).times;
}

async function heardOf(at: FileReport['madeAt']): Promise<void> {
  const { person, kecamatan } = operator;
  const { device } = aSyncRequest(operator);
  const account = { ...operator, username: 'operator', passwordHash: null };
  await server.store.people.add(account, { kecamatan, by: person, device, at });
  await server.store.people.touchDevice({ device, person, kecamatan, app: '1', at });
}

test('a filing cannot be dated back to before the phone was last heard of', async () => {
  await heardOf(hoursAgo(24));
  const times = await timesOf({ seenServerAt: hoursAgo(73) });
  expect(times).toMatchObject({ filedAt: hoursAgo(72), seenServerAt: hoursAgo(24) });
});

test('what waited in a long queue is not dated back by the rounds that bring it', async () => {
  await heardOf(hoursAgo(1));
  const times = await timesOf({ seenServerAt: hoursAgo(73) });
  expect(times.seenServerAt).toBe(hoursAgo(73));
});

test('what a phone saw of the server stands where nobody heard of it since', async () => {
  const times = await timesOf({ seenServerAt: hoursAgo(73) });
  expect(times.seenServerAt).toBe(hoursAgo(73));
});
