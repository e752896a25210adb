import { beforeEach, expect, test } from 'vitest';
import { apiErrorSchema } from '../../../src/sync/messages/api-error.ts';
import { journalCheckSchema, journalPageSchema } from '../../../src/sync/messages/journal.ts';
import type { JournalAnswer } from '../../../src/sync/messages/journal.ts';
import { actors } from '../../support/actors.ts';
import { anHttpServer, device } from '../../support/an-http-server.ts';
import type { HttpServer } from '../../support/an-http-server.ts';

let server: HttpServer;
let admin: string;
beforeEach(async () => {
  server = await anHttpServer();
  admin = await server.signIn('admin');
});

const get = (path: string, cookie = admin) => server.send('GET', path, { cookie });

async function read(query = '', cookie = admin): Promise<JournalAnswer> {
  return journalPageSchema.parse(await (await get(`/api/journal${query}`, cookie)).json());
}

async function refusal(response: Response): Promise<readonly [number, string]> {
  return [response.status, apiErrorSchema.parse(await response.json()).error];
}

const disable = () =>
  server.send('POST', `/api/people/${actors.operator.person}/disabled`, {
    body: { disabled: true },
    cookie: admin,
  });

test('tells admin and camat who did what, from which device and when, the newest first', async () => {
  await disable();
  const camat = await server.signIn('camat');
  const [seen, last] = (await read('', camat)).entries;
  expect(seen).toMatchObject({ kind: 'device-seen', nama: 'Hartono' });
  expect(last).toMatchObject({
    kind: 'person-disabled',
    at: '2026-10-29T02:05:00.000Z',
    nama: 'Rina Wati',
    device,
    about: [`person/${actors.operator.person}`],
    isWhole: true,
  });
  const { entries, people } = await read();
  expect(people.map(({ nama }) => nama)).toContain('Siti Aminah');
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => entries.length - index));
  expect(entries.at(-1)).toMatchObject({ kind: 'create-kecamatan', nama: null });
});

test('comes in pages, and by person, kind and desa', async () => {
  await disable();
  const first = await read('?limit=2');
  expect([first.entries.length, first.more]).toEqual([2, true]);
  const rest = await read(`?limit=200&before=${first.entries[1]?.seq}`);
  expect(rest.more).toBe(false);
  expect(rest.entries[0]?.seq).toBe((first.entries[1]?.seq ?? 0) - 1);
  const mine = await read(`?person=${actors.admin.person}`);
  expect(mine.entries.map(({ kind }) => kind)).toEqual(['person-disabled', 'device-seen']);
  expect((await read('?kind=person-disabled')).entries).toHaveLength(1);
  const sembung = await read('?desa=35.17.01.2006');
  expect(sembung.entries.map(({ kind }) => kind)).toContain('person-invited');
  expect((await read('?desa=35.17.01.2001')).entries.map(({ kind }) => kind)).not.toContain(
    'person-invited',
  );
});

test('nobody else reads it, and no strange question is answered', async () => {
  for (const path of ['/api/journal', '/api/journal/check']) {
    for (const username of ['verifikator', 'operator'])
      expect(await refusal(await get(path, await server.signIn(username)))).toEqual([
        403,
        'not-allowed',
      ]);
    expect(await refusal(await get(path, ''))).toEqual([401, 'sign-in']);
  }
  for (const query of [
    '?limit=0',
    '?limit=9999',
    '?before=-1',
    '?person=x',
    '?desa=%25',
    '?kind=A',
  ])
    expect(await refusal(await get(`/api/journal${query}`))).toEqual([400, 'malformed']);
  expect(await refusal(await get('/api/journal/check?after=x'))).toEqual([400, 'malformed']);
});

test('says that the chain holds, and at which row it does not after somebody changed one', async () => {
  await disable();
  const check = async () =>
    journalCheckSchema.parse(await (await get('/api/journal/check')).json());
  const whole = await check();
  expect(whole).toMatchObject({ kind: 'whole', isDone: true });
  const { entries } = await read();
  const target = entries[1]?.seq ?? 0;
  await server.engine.writer
    .updateTable('journal')
    .set({ at: '2020-01-01T00:00:00.000Z' })
    .where('seq', '=', target)
    .execute();
  expect(await check()).toEqual({ kind: 'broken', seq: target });
  const broken = (await read()).entries.filter(({ isWhole }) => !isWhole);
  expect(broken.map(({ seq }) => seq)).toEqual([target]);
});
