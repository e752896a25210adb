import { unzipSync, strFromU8 } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { openFolderStorage } from '../../../src/server/files/open-folder-storage.ts';
import { apiErrorSchema } from '../../../src/sync/messages/api-error.ts';
import { aDraftDoc } from '../../support/a-draft-doc.ts';
import { aFolder } from '../../support/a-folder.ts';
import { aTusClient } from '../../support/a-tus-client.ts';
import { aUuid } from '../../support/a-uuid.ts';
import { actors } from '../../support/actors.ts';
import { anHttpServer } from '../../support/an-http-server.ts';
import type { HttpServer } from '../../support/an-http-server.ts';
import { sampleFiles, sha256Of } from '../../support/sample-files.ts';

const { pdf } = sampleFiles;
let server: HttpServer;

beforeEach(async () => {
  server = await anHttpServer({ files: await openFolderStorage(await aFolder()) });
});

async function unzip(response: Response): Promise<Readonly<Record<string, Uint8Array>>> {
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
}

async function refusal(response: Response): Promise<readonly [number, string]> {
  return [response.status, apiErrorSchema.parse(await response.json()).error];
}

test('an admin gets every document, the journal and the files in one zip', async () => {
  await aTusClient(server, await server.signIn('operator')).uploads(pdf);
  const cookie = await server.signIn('admin');
  const response = await server.send('GET', '/api/export', { cookie });
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="tepat-35.17.01-2026-10-29.zip"',
  );
  const parts = await unzip(response);
  const name = `berkas/35.17.01.2006/${sha256Of(pdf)}.pdf`;
  expect(Object.keys(parts).sort()).toEqual(
    ['BACA-SAYA.txt', 'berkas-tidak-ada.txt', name, 'dokumen.jsonl', 'jurnal.jsonl'].sort(),
  );
  expect(parts[name]).toEqual(pdf);
  const lines = (part: string): unknown[] =>
    strFromU8(parts[part] ?? new Uint8Array())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  expect(lines('dokumen.jsonl')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'kecamatan', code: '35.17.01' }),
      expect.objectContaining({ kind: 'file', sha256: sha256Of(pdf) }),
    ]),
  );
  const { rows } = await server.store.readJournal(actors.admin.kecamatan, {
    before: null,
    limit: 200,
    person: null,
    kind: null,
    desa: null,
  });
  expect(lines('jurnal.jsonl')).toEqual(JSON.parse(JSON.stringify(rows)));
});

test('S11 a draft that a desa has not sent stays with the desa', async () => {
  const draft = aDraftDoc();
  const commit = {
    command: { id: aUuid(801) as never, kind: 'save-draft' },
    person: actors.operator.person,
    device: aUuid(802) as never,
    at: draft.changedAt,
    documents: [draft],
  };
  await server.store.transact(actors.admin.kecamatan, (transaction) =>
    transaction.append([commit]),
  );
  const cookie = await server.signIn('admin');
  const parts = await unzip(await server.send('GET', '/api/export', { cookie }));
  expect(strFromU8(parts['dokumen.jsonl'] ?? new Uint8Array())).not.toContain('"draft"');
});

test('names the files whose bytes this server has lost, and gives the rest', async () => {
  await aTusClient(server, await server.signIn('operator')).uploads(pdf);
  const bare = await anHttpServer();
  const page = await server.store.readFeed(actors.admin, { feed: null, cursor: 0, limit: 100 });
  const file = page.changes.find(({ body }) => body?.kind === 'file')?.body;
  await bare.store.transact(actors.admin.kecamatan, (transaction) =>
    transaction.append([
      {
        command: { id: aUuid(803) as never, kind: 'receive-file' },
        person: actors.operator.person,
        device: aUuid(804) as never,
        at: '2026-10-29T02:05:00.000Z' as never,
        documents: [file as never],
      },
    ]),
  );
  const cookie = await bare.signIn('admin');
  const parts = await unzip(await bare.send('GET', '/api/export', { cookie }));
  expect(strFromU8(parts['berkas-tidak-ada.txt'] ?? new Uint8Array())).toContain(sha256Of(pdf));
});

test('is the admin’s alone, and one at a time', async () => {
  const ask = (cookie: string) => server.send('GET', '/api/export', { cookie });
  for (const username of ['camat', 'verifikator', 'operator'])
    expect(await refusal(await ask(await server.signIn(username)))).toEqual([403, 'not-allowed']);
  expect(await refusal(await ask(''))).toEqual([401, 'sign-in']);
  const admin = await server.signIn('admin');
  const first = await ask(admin);
  expect(await refusal(await ask(admin))).toEqual([429, 'slow-down']);
  await first.body?.cancel();
  expect((await ask(admin)).status).toBe(200);
});
