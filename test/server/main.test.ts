import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { syncReplySchema } from '../../src/sync/messages/downstream.ts';
import type { SyncReply } from '../../src/sync/messages/downstream.ts';
import { sessionSchema } from '../../src/sync/messages/session.ts';
import { aFolder } from '../support/a-folder.ts';
import { aSaveDraft } from '../support/a-command.ts';
import { emptyApbdes } from '../../src/domain/reports/apbdes/schema.ts';
import { aSyncRequest } from '../support/a-sync-request.ts';
import { startServer } from '../support/a-server-process.ts';
import { aUuid } from '../support/a-uuid.ts';

const timeout = 30_000;

async function places(): Promise<{ DATA_DIR: string; SITE_DIR: string }> {
  const folder = await aFolder();
  const SITE_DIR = join(folder, 'dist');
  await mkdir(SITE_DIR);
  await writeFile(join(SITE_DIR, 'index.html'), '<!doctype html>');
  return { DATA_DIR: join(folder, 'a', 'data'), SITE_DIR };
}

async function post(url: string, body: unknown, cookie = ''): Promise<Response> {
  const headers = { origin: new URL(url).origin, 'content-type': 'application/json', cookie };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function signIn(address: string, username: string) {
  const secret = { username, password: 'tepat-demo', device: aUuid(900), app: '0.1.0' };
  const response = await post(`${address}/api/sessions`, secret);
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { cookie, ...sessionSchema.parse(await response.json()) };
}

// Tried: fails when the reply leaves before the commit.
test(
  'S7 what was acknowledged is there after the server is killed at once',
  { timeout },
  async () => {
    const environment = await places();
    const first = startServer(environment, ['--demo']);
    const me = await signIn(await first.address, 'operator.perak');
    const report = `${me.actor.desa}/apbdes/2027`;
    const command = { ...aSaveDraft(1), report, content: emptyApbdes };
    const round = async (address: string): Promise<SyncReply> => {
      // Of version 1: content and all come back both times.
      const request = aSyncRequest(me.actor, [command], { protocol: 1 });
      const response = await post(`${address}/api/sync`, request, me.cookie);
      return syncReplySchema.parse(await response.json());
    };
    const before = await round(await first.address);
    first.signal('SIGKILL');
    expect(before.results).toMatchObject([{ outcome: 'applied' }]);
    expect(await first.exited).toBeNull();

    const second = startServer(environment, ['--demo']);
    const after = await round(await second.address);
    expect(after.results).toEqual(before.results);
    expect(after.changes).toEqual(before.changes);
  },
);

test(
  'the demo prints its logins, each of which signs in, and a restart changes nothing',
  { timeout },
  async () => {
    const environment = await places();
    const first = startServer(environment, ['--demo']);
    const address = await first.address;
    const admin = await signIn(address, 'admin');
    for (const username of [
      'operator.jantiganggong',
      'kades.perak',
      'verifikator',
      'pembina',
      'camat',
    ]) {
      expect(first.output()).toContain(username);
      expect((await signIn(address, username)).username).toBe(username);
    }
    first.signal('SIGTERM');
    expect(await first.exited).toBe(0);
    const again = await signIn(await startServer(environment, ['--demo']).address, 'admin');
    expect(again.actor).toEqual(admin.actor);
  },
);

test(
  'a new server prints a one-time link for its first admin, again until it is taken',
  { timeout },
  async () => {
    const environment = await places();
    const linkOf = (output: string) => /http:\S+\/undangan\/([\w-]{43})/.exec(output)?.[1];
    const first = startServer(environment);
    await first.address;
    first.signal('SIGINT');
    expect(await first.exited).toBe(0);
    const second = startServer(environment);
    const address = await second.address;
    const [old, token] = [linkOf(first.output()), linkOf(second.output())];
    const take = (text: string | undefined) =>
      post(`${address}/api/links/take`, {
        token: text,
        password: 'kata-sandi-1',
        device: aUuid(900),
        app: '0.1.0',
      });
    expect((await take(old)).status).toBe(410);
    expect(sessionSchema.parse(await (await take(token)).json()).actor.role).toBe('admin');
    second.signal('SIGINT');
    await second.exited;
    const third = startServer(environment);
    await third.address;
    third.signal('SIGINT');
    await third.exited;
    expect(linkOf(third.output())).toBeUndefined();
  },
);

test('a kecamatan of one’s own comes from a file', { timeout }, async () => {
  const environment = await places();
  const KECAMATAN_FILE = join(environment.SITE_DIR, 'gudo.json');
  const run = async (text: string) => {
    await writeFile(KECAMATAN_FILE, text);
    return startServer({ ...environment, KECAMATAN_FILE });
  };
  const wrong = await run('{"code":"1"}');
  expect(await wrong.exited).toBe(1);
  expect(wrong.output()).toMatch(
    /^KECAMATAN_FILE .* tidak bisa dipakai \(isinya tidak cocok\)\. .*\n$/,
  );
  const gudo = { code: '35.17.02', name: 'Gudo', kabupaten: 'Jombang', desa: [] };
  expect(await (await run(JSON.stringify(gudo))).address).toMatch(/^http:/);
});

test('says in one line why it does not start', { timeout }, async () => {
  const environment = await places();
  const taken = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    taken.close();
  });
  await new Promise((resolve) => {
    taken.once('listening', resolve);
  });
  const PORT = String((taken.address() as AddressInfo).port); // a TCP socket
  const cases: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ PORT }, /^Port \d+ sudah dipakai program lain\. .*\n$/],
    [{ PORT: 'delapan' }, /^Setelan PORT tidak dikenali: .*\n$/],
    [
      { DATA_DIR: join(environment.SITE_DIR, 'index.html', 'x') },
      /^Folder data .*\(ENOTDIR\).*\n$/,
    ],
    [{ SITE_DIR: '/tidak/ada' }, /^Aplikasi belum dibangun .*\n$/],
    [
      { DATABASE_URL: 'postgres://tepat:rahasia@127.0.0.1:1/tepat' },
      /^Basis data PostgreSQL 127\.0\.0\.1:1\/tepat tidak bisa dipakai \(ECONNREFUSED\)\..*\n$/,
    ],
  ];
  for (const [setting, reason] of cases) {
    const server = startServer({ ...environment, ...setting });
    expect(await server.exited).toBe(1);
    expect(server.output()).toMatch(reason);
  }
});
