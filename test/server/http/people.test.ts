import { beforeEach, expect, test } from 'vitest';
import { kecamatanSchema } from '../../../src/domain/desa/kecamatan.ts';
import { apiErrorSchema } from '../../../src/sync/messages/api-error.ts';
import {
  devicesSchema,
  invitationSchema,
  peopleSchema,
} from '../../../src/sync/messages/people.ts';
import type { Invitation } from '../../../src/sync/messages/people.ts';
import { firstDocuments } from '../../../src/server/seed/seed-kecamatan.ts';
import { actors } from '../../support/actors.ts';
import { aMark } from '../../support/a-mark.ts';
import { aUuid } from '../../support/a-uuid.ts';
import { anHttpServer, device } from '../../support/an-http-server.ts';
import type { HttpServer } from '../../support/an-http-server.ts';

const kades = {
  nama: 'Suwarno',
  username: 'kades.sembung',
  role: 'kepala-desa',
  desa: '35.17.01.2006',
};
let server: HttpServer;
let admin: string;
beforeEach(async () => {
  server = await anHttpServer();
  admin = await server.signIn('admin');
});

function post(path: string, body: unknown, cookie = admin): Promise<Response> {
  return server.send('POST', path, { body, cookie });
}

async function refusal(response: Response): Promise<readonly [number, string]> {
  return [response.status, apiErrorSchema.parse(await response.json()).error];
}

async function invite(): Promise<Invitation> {
  return invitationSchema.parse(await (await post('/api/people', kades)).json());
}

function take({ link }: Invitation, secret = 'sandi-baru-1'): Promise<Response> {
  const token = link.split('/').at(-1);
  return post('/api/links/take', { token, password: secret, device, app: '0.1.0' }, '');
}

test('an admin adds a person, who chooses a password by a link and is signed in', async () => {
  const invitation = await invite();
  const taken = await take(invitation);
  expect([taken.status, await taken.json()]).toEqual([
    200,
    {
      actor: {
        person: invitation.person,
        nama: 'Suwarno',
        role: 'kepala-desa',
        kecamatan: '35.17.01',
        desa: '35.17.01.2006',
      },
      username: 'kades.sembung',
    },
  ]);
  const cookie = taken.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await server.send('GET', '/api/me', { cookie })).status).toBe(200);
});

test('a link works once, for two weeks, and asks for a password of eight letters', async () => {
  const invitation = await invite();
  expect(await refusal(await take(invitation, 'pendek'))).toEqual([400, 'malformed']);
  expect((await take(invitation)).status).toBe(200);
  expect(await refusal(await take(invitation))).toEqual([410, 'link-used']);
  const again = await post(`/api/people/${invitation.person}/link`, {});
  server.passMinutes(14 * 24 * 60);
  expect(await refusal(await take(invitationSchema.parse(await again.json())))).toEqual([
    410,
    'link-used',
  ]);
});

test('a new link for who forgot ends the sessions of the old password', async () => {
  const cookie = await server.signIn('camat');
  const response = await post(`/api/people/${actors.camat.person}/link`, {});
  await take(invitationSchema.parse(await response.json()));
  expect((await server.send('GET', '/api/me', { cookie })).status).toBe(401);
});

test('lists people without anything of their passwords', async () => {
  await invite();
  const text = await (await server.send('GET', '/api/people', { cookie: admin })).text();
  expect(text).not.toContain('argon2');
  const { people } = peopleSchema.parse(JSON.parse(text));
  expect(people.map(({ username, hasPassword }) => [username, hasPassword])).toEqual(
    expect.arrayContaining([
      ['operator', true],
      ['kades.sembung', false],
    ]),
  );
});

test('refuses a person whose role and desa do not fit, and a desa that is not ours', async () => {
  for (const wrong of [
    { ...kades, desa: null },
    { ...kades, role: 'verifikator' },
    { ...kades, desa: '35.17.01.2999' },
    { ...kades, desa: '35.17.02.2001' },
    { ...kades, username: 'dua kata' },
    { ...kades, nama: ' ' },
    { ...kades, role: 'bupati' },
  ])
    expect(await refusal(await post('/api/people', wrong))).toEqual([400, 'malformed']);
});

test('refuses a username twice', async () => {
  const twice = { ...kades, username: 'Operator' };
  expect(await refusal(await post('/api/people', twice))).toEqual([409, 'username-taken']);
});

test('a disabled person is out at once and comes back by an admin', async () => {
  const cookie = await server.signIn('operator');
  const path = `/api/people/${actors.operator.person}/disabled`;
  expect((await post(path, { disabled: true })).status).toBe(204);
  expect((await server.send('GET', '/api/me', { cookie })).status).toBe(401);
  expect((await post(path, { disabled: false })).status).toBe(204);
  expect(await server.signIn('operator')).toContain('tepat_session=');
  expect(await refusal(await post(path, { disabled: 'ya' }))).toEqual([400, 'malformed']);
});

test('an admin cannot shut out themselves', async () => {
  const path = `/api/people/${actors.admin.person}/disabled`;
  expect(await refusal(await post(path, { disabled: true }))).toEqual([403, 'not-allowed']);
});

test('S11 an admin reaches nobody of another kecamatan', async () => {
  const gudo = { code: '35.17.02', name: 'Gudo', kabupaten: 'Jombang', desa: [] };
  const at = '2026-10-29T02:05:00.000Z' as never;
  await server.store.createKecamatan(firstDocuments(kecamatanSchema.parse(gudo)), at);
  const person = aUuid(700) as typeof actors.camat.person;
  const elsewhere = { ...actors.camat, person, kecamatan: '35.17.02' as never };
  const camat = { ...elsewhere, username: 'camat.gudo', passwordHash: null };
  await server.store.people.add(camat, aMark({ kecamatan: elsewhere.kecamatan }));
  const notFound = [404, 'not-found'];
  expect(await refusal(await post(`/api/people/${person}/link`, {}))).toEqual(notFound);
  expect(await refusal(await post(`/api/people/${person}/disabled`, { disabled: true }))).toEqual(
    notFound,
  );
  expect(await refusal(await post('/api/people/x/link', {}))).toEqual(notFound);
  const { people } = peopleSchema.parse(
    await (await server.send('GET', '/api/people', { cookie: admin })).json(),
  );
  expect(people.map(({ username }) => username)).not.toContain('camat.gudo');
});

test('people, links and devices are the admin’s alone', async () => {
  const camat = await server.signIn('camat');
  const requests = [
    (cookie: string) => server.send('GET', '/api/people', { cookie }),
    (cookie: string) => server.send('GET', '/api/devices', { cookie }),
    (cookie: string) => post('/api/people', kades, cookie),
    (cookie: string) => server.send('DELETE', `/api/devices/${device}`, { cookie }),
    (cookie: string) => post(`/api/people/${actors.operator.person}`, kades, cookie),
    (cookie: string) => post(`/api/people/${actors.operator.person}/link`, {}, cookie),
    (cookie: string) =>
      post(`/api/people/${actors.operator.person}/disabled`, { disabled: true }, cookie),
  ];
  for (const request of requests) {
    expect(await refusal(await request(camat))).toEqual([403, 'not-allowed']);
    expect(await refusal(await request(''))).toEqual([401, 'sign-in']);
  }
});

test('what an admin does about people and devices stands in the journal, by whom and from where', async () => {
  const { person } = actors.operator;
  await post('/api/people', kades);
  await post(`/api/people/${person}/disabled`, { disabled: true });
  await server.send('DELETE', `/api/devices/${device}`, { cookie: admin });
  const rows = await server.engine.reader
    .selectFrom('journal')
    .selectAll()
    .orderBy('seq')
    .execute();
  const mine = rows.filter((row) => row.person === actors.admin.person && row.device === device);
  expect(mine.map(({ kind }) => kind)).toEqual([
    'device-seen',
    'person-invited',
    'link-made',
    'person-disabled',
    'device-dropped',
  ]);
  expect(mine[1]?.documents).toContain('"username":"kades.sembung"');
});

test('lists the devices that signed in', async () => {
  const response = await server.send('GET', '/api/devices', { cookie: admin });
  const { devices } = devicesSchema.parse(await response.json());
  expect(devices).toMatchObject([{ device, person: actors.admin.person, app: '0.1.0' }]);
});
