import { beforeEach, expect, test } from 'vitest';
import { signIn } from '../../../../src/app/account/sign-in.ts';
import { signOut } from '../../../../src/app/account/sign-out.ts';
import {
  readPushStanding,
  turnPushOff,
  turnPushOn,
} from '../../../../src/app/rooms/pengingat/push-state.ts';
import { actors } from '../../../support/actors.ts';
import { anApp } from '../../../support/an-app.ts';
import type { TestApp } from '../../../support/an-app.ts';
import { anHttpServer, password } from '../../../support/an-http-server.ts';
import type { HttpServer } from '../../../support/an-http-server.ts';
import { createMemoryPush } from '../../../support/memory-push.ts';
import type { MemoryPush } from '../../../support/memory-push.ts';

let server: HttpServer;
let hp: TestApp;
let push: MemoryPush;
beforeEach(async () => {
  server = await anHttpServer();
  hp = anApp(server, actors.operator, 1);
  push = createMemoryPush();
  await signIn(hp.app, { username: 'operator', password });
});

const standing = () => readPushStanding(hp.app.fetch, push);
const turnOn = () => turnPushOn(hp.app.fetch, push);
const atServer = () => server.engine.reader.selectFrom('push_subscriptions').selectAll().execute();

test('is off until the person presses, who is not asked before', async () => {
  expect(await standing()).toEqual({ kind: 'off', hasLine: true });
  expect(push.asked()).toBe(0);
  expect(await turnOn()).toBeNull();
  expect(await standing()).toEqual({ kind: 'on', hasLine: true });
  expect(await atServer()).toMatchObject([{ endpoint: await push.endpoint() }]);
  await turnPushOff(hp.app.fetch, push);
  expect(await standing()).toEqual({ kind: 'off', hasLine: true });
  expect(await atServer()).toEqual([]);
});

test('says what is in the way, and leaves nothing half done', async () => {
  push.says('default');
  expect(await turnOn()).toBe('not-answered');
  push.says('granted');
  hp.setOnline(false);
  expect(await turnOn()).toBe('no-line');
  expect(await standing()).toEqual({ kind: 'off', hasLine: false });
  hp.setOnline(true);
  push.losesService();
  expect(await turnOn()).toBe('no-service');
  expect([await push.endpoint(), await atServer()]).toEqual([null, []]);
});

test('a server that does not take it leaves the browser unsubscribed', async () => {
  const fetch: typeof hp.app.fetch = async (url, init) =>
    init?.method === 'PUT'
      ? Response.json({ error: 'unavailable' }, { status: 503 })
      : hp.app.fetch(url, init);
  expect(await turnPushOn(fetch, push)).toBe('refused');
  expect(await push.endpoint()).toBeNull();
});

test('stays as it was without a line, and can be turned off there', async () => {
  await turnOn();
  hp.setOnline(false);
  expect(await standing()).toEqual({ kind: 'on', hasLine: false });
  await turnPushOff(hp.app.fetch, push);
  expect(await standing()).toEqual({ kind: 'off', hasLine: false });
});

test('a no of the person is told, and a server or browser without push', async () => {
  push.says('denied');
  expect(await turnOn()).toBeNull();
  expect(await standing()).toEqual({ kind: 'denied' });
  const cannot = { ...push, permission: async () => null };
  expect(await readPushStanding(hp.app.fetch, cannot)).toEqual({ kind: 'unsupported' });
  server = await anHttpServer({ push: null });
  hp = anApp(server, actors.operator, 1);
  await signIn(hp.app, { username: 'operator', password });
  push = createMemoryPush();
  expect(await standing()).toEqual({ kind: 'not-offered' });
});

test('is off for another person on the same phone, and on for the first one no more', async () => {
  await turnOn();
  await signOut(hp.app, push);
  expect([await push.endpoint(), await atServer()]).toEqual([null, []]);
  await signIn(hp.app, { username: 'camat', password });
  expect(await standing()).toEqual({ kind: 'off', hasLine: true });
});

test('leaving without a line stops the reminders on the phone; the session that ended says sign in', async () => {
  await turnOn();
  hp.setOnline(false);
  await signOut(hp.app, push);
  expect(await push.endpoint()).toBeNull();
  hp.setOnline(true);
  await server.engine.writer.deleteFrom('sessions').execute();
  expect(await turnOn()).toBe('sign-in');
});
