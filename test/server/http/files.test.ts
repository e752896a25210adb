import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { mostFileBytes } from '../../../src/domain/reports/file-types.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { openFolderStorage } from '../../../src/server/files/open-folder-storage.ts';
import { aFolder } from '../../support/a-folder.ts';
import { aTusClient } from '../../support/a-tus-client.ts';
import type { TusClient } from '../../support/a-tus-client.ts';
import { actors } from '../../support/actors.ts';
import { anHttpServer } from '../../support/an-http-server.ts';
import type { HttpServer } from '../../support/an-http-server.ts';
import { sampleFiles, sha256Of, strangeFiles } from '../../support/sample-files.ts';

const { pdf, csv } = sampleFiles;
const address = (bytes: Uint8Array, desa = '35.17.01.2006') =>
  `/api/files/${desa}/${sha256Of(bytes)}`;

let folder: string;
let server: HttpServer;
let operator: string;
let client: TusClient;

beforeEach(async () => {
  folder = await aFolder();
  server = await anHttpServer({ files: await openFolderStorage(folder) });
  operator = await server.signIn('operator');
  client = aTusClient(server, operator);
});

describe('a file sent whole', () => {
  test('is there, byte for byte, with headers that let it do no harm', async () => {
    expect((await client.uploads(pdf)).status).toBe(204);
    const response = await server.send('GET', address(pdf), { cookie: operator });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': expect.stringMatching(/^inline; filename="[0-9a-f]{12}\.pdf"$/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
    });
  });

  test('that no browser shows safely is only saved, as what it is', async () => {
    await client.uploads(csv);
    const { headers } = await server.send('GET', address(csv), { cookie: operator });
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="[0-9a-f]{12}\.txt"$/,
    );
    expect(headers.get('content-type')).toBe('text/plain');
  });

  test('stands in the feed of desa and kecamatan, and in the journal once', async () => {
    await client.uploads(pdf);
    await client.uploads(pdf);
    const { kecamatan } = actors.operator;
    for (const actor of [actors.operator, actors.verifikator]) {
      const page = await server.store.readFeed(actor, { feed: null, cursor: 0, limit: 100 });
      const files = page.changes.filter(({ body }) => body?.kind === 'file');
      expect(files.map(({ body }) => body)).toMatchObject([
        {
          desa: '35.17.01.2006',
          sha256: sha256Of(pdf),
          sizeBytes: pdf.length,
          tipe: 'application/pdf',
        },
      ]);
    }
    const other = await server.store.readFeed(actors.operatorPerak, {
      feed: null,
      cursor: 0,
      limit: 100,
    });
    expect(other.changes.filter(({ body }) => body?.kind === 'file')).toEqual([]);
    const rows = await server.engine.reader
      .selectFrom('journal')
      .selectAll()
      .where('kind', '=', 'receive-file')
      .execute();
    expect(rows).toMatchObject([{ person: actors.operator.person }]);
    expect(rows[0]?.documents).toContain(sha256Of(pdf));
    expect(await server.store.verifyJournal(kecamatan)).toMatchObject({ kind: 'whole' });
  });

  test('leaves no half upload behind', async () => {
    await client.uploads(pdf);
    expect(await readdir(join(folder, 'uploads'))).toEqual([]);
  });
});

describe('a file sent in parts', () => {
  test('goes on from the byte the server has', async () => {
    const path = await begun(pdf);
    await client.sends(path, pdf.subarray(0, 4000), 0);
    expect((await client.asks(path)).headers.get('upload-offset')).toBe('4000');
    expect((await client.sends(path, pdf.subarray(5000), 5000)).status).toBe(409);
    expect((await client.sends(path, pdf.subarray(4000), 4000)).status).toBe(204);
    expect((await server.send('HEAD', address(pdf), { cookie: operator })).status).toBe(200);
  });

  // Taken out: receiving on HEAD; the file then stays an upload for ever.
  test('is received by a question when the server had died right after the last byte', async () => {
    const path = await begun(pdf);
    await client.sends(path, pdf.subarray(0, 4000), 0);
    const half = join(folder, 'uploads', must(path.split('/').at(-1)));
    await writeFile(half, pdf);
    expect((await client.asks(path)).status).toBe(200);
    expect((await server.send('HEAD', address(pdf), { cookie: operator })).status).toBe(200);
  });

  test('is dropped after a week, a younger one stays', async () => {
    await begun(pdf);
    const young = must((await begun(csv)).split('/').at(-1));
    const uploads = join(folder, 'uploads');
    const old = must(
      (await readdir(uploads)).find((name) => !name.includes(young) && name.endsWith('.json')),
    );
    const info = await readFile(join(uploads, old), 'utf8');
    const before = new Date(Date.now() - 8 * 86_400_000).toISOString();
    await writeFile(
      join(uploads, old),
      info.replace(/"creation_date":"[^"]+"/, `"creation_date":"${before}"`),
    );
    await openFolderStorage(folder);
    expect((await readdir(uploads)).sort()).toEqual([young, `${young}.json`].sort());
  });
});

describe('refuses', () => {
  test('bytes that are not what their hash says, and keeps nothing of them', async () => {
    const changed = Uint8Array.from(pdf);
    changed[100] = (changed[100] ?? 0) ^ 1;
    const response = await client.uploads(changed, { sha256: sha256Of(pdf) });
    expect(await refusal(response)).toEqual([422, 'hash-mismatch']);
    expect((await server.send('HEAD', address(pdf), { cookie: operator })).status).toBe(404);
    expect(await readdir(join(folder, 'uploads'))).toEqual([]);
  });

  test.each(Object.entries(strangeFiles).filter(([name]) => name !== 'empty'))(
    'a file that is %s',
    async (_, bytes) => {
      expect(await refusal(await client.uploads(bytes))).toEqual([422, 'unsupported-type']);
    },
  );

  test('one byte more than the limit, before a byte is sent', async () => {
    const response = await client.begins({ sizeBytes: mostFileBytes + 1 });
    expect(await refusal(response)).toEqual([413, 'too-large']);
  });

  test('an upload without a hash, a desa or a length', async () => {
    for (const broken of [{ sha256: 'abc' }, { desa: 'Sembung' }, { sizeBytes: 0 }])
      expect(await refusal(await client.begins(broken))).toEqual([400, 'malformed']);
  });

  test('S11 another desa: to send, to go on with its upload, to open', async () => {
    expect(await refusal(await client.begins({ desa: '35.17.01.2005' }))).toEqual([
      403,
      'not-allowed',
    ]);
    const verifikator = aTusClient(server, await server.signIn('verifikator'));
    const path = await begun(pdf, verifikator, '35.17.01.2005');
    expect(await refusal(await client.sends(path, pdf, 0))).toEqual([404, 'not-found']);
    await verifikator.sends(path, pdf, 0);
    const response = await server.send('GET', address(pdf, '35.17.01.2005'), { cookie: operator });
    expect(await refusal(response)).toEqual([403, 'not-allowed']);
  });

  test('S11 the bytes of another desa to who merely knows their hash', async () => {
    await aTusClient(server, await server.signIn('verifikator')).uploads(pdf, {
      desa: '35.17.01.2005',
    });
    const response = await server.send('GET', address(pdf), { cookie: operator });
    expect(await refusal(response)).toEqual([404, 'not-found']);
  });

  test('S11 a camat as sender, but not as reader', async () => {
    await client.uploads(pdf);
    const cookie = await server.signIn('camat');
    expect(await refusal(await aTusClient(server, cookie).uploads(csv))).toEqual([
      403,
      'not-allowed',
    ]);
    expect((await server.send('GET', address(pdf), { cookie })).status).toBe(200);
  });

  test('who is not signed in', async () => {
    const stranger = aTusClient(server, null);
    const path = await begun(pdf);
    expect(await refusal(await stranger.begins())).toEqual([401, 'sign-in']);
    expect(await refusal(await stranger.sends(path, pdf, 0))).toEqual([401, 'sign-in']);
    expect(await refusal(await server.send('GET', address(pdf)))).toEqual([401, 'sign-in']);
  });

  test('another site, and what a form could send', async () => {
    const crossSite = await client.begins({ headers: { 'sec-fetch-site': 'cross-site' } });
    expect(await refusal(crossSite)).toEqual([403, 'cross-site']);
    const form = await client.begins({ headers: { 'tus-resumable': null } });
    expect(await refusal(form)).toEqual([400, 'malformed']);
  });

  test('paths that lead elsewhere', async () => {
    for (const path of ['..%2f..%2fdb', 'x'.repeat(40), '%00'])
      expect((await client.asks(`/api/files/uploads/${path}`)).status).toBe(404);
    const outside = await server.send('GET', '/api/files/35.17.01.2006/..%2f..%2fdb', {
      cookie: operator,
    });
    expect(outside.status).toBe(404);
  });
});

test('a full disk is told as something that passes, and the file arrives once there is room', async () => {
  const storage = await openFolderStorage(folder);
  let isFull = true;
  const keep: typeof storage.keep = async (...file) => {
    if (isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    return storage.keep(...file);
  };
  server = await anHttpServer({ files: { ...storage, keep } });
  operator = await server.signIn('operator');
  client = aTusClient(server, operator);
  const path = await begun(pdf);
  expect(await refusal(await client.sends(path, pdf, 0))).toEqual([503, 'unavailable']);
  expect((await server.send('HEAD', address(pdf), { cookie: operator })).status).toBe(404);
  isFull = false;
  expect((await client.asks(path)).status).toBe(200);
  expect((await server.send('HEAD', address(pdf), { cookie: operator })).status).toBe(200);
});

async function begun(bytes: Uint8Array, by = client, desa = '35.17.01.2006'): Promise<string> {
  const sha256 = sha256Of(bytes);
  const response = await by.begins({ desa, sha256, sizeBytes: bytes.length });
  return must(response.headers.get('location'), 'location');
}

async function refusal(response: Response): Promise<[number, string]> {
  const { error } = (await response.json()) as { error: string };
  return [response.status, error];
}
