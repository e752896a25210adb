import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadSite } from '../../../src/server/http/site.ts';
import { aFolder } from '../../support/a-folder.ts';
import { anHttpServer } from '../../support/an-http-server.ts';
import type { HttpServer } from '../../support/an-http-server.ts';

const page = '<!doctype html><title>Tepat</title>';

async function aServerWithSite(): Promise<HttpServer> {
  const folder = await aFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'sw.js'), '//');
  await writeFile(join(folder, 'manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), 'let a = 1;');
  await writeFile(join(folder, 'icon.png'), Uint8Array.of(1, 2, 3));
  return anHttpServer({ site: await loadSite(folder) });
}

test('serves hashed files for good and the others to be asked for each time', async () => {
  const server = await aServerWithSite();
  const headersOf = async (path: string) => {
    const { headers } = await server.send('GET', path);
    return [headers.get('content-type'), headers.get('cache-control')];
  };
  const script = 'text/javascript; charset=utf-8';
  expect(await headersOf('/assets/main-1a2b.js')).toEqual([
    script,
    'public, max-age=31536000, immutable',
  ]);
  expect(await headersOf('/')).toEqual(['text/html; charset=utf-8', 'no-cache']);
  expect(await headersOf('/sw.js')).toEqual([script, 'no-cache']);
  expect(await headersOf('/manifest.webmanifest')).toEqual([
    'application/manifest+json',
    'no-cache',
  ]);
  expect(await headersOf('/icon.png')).toEqual(['image/png', 'no-cache']);
});

test('serves the page at any deep link, but never in place of a missing part', async () => {
  const server = await aServerWithSite();
  const deep = await server.send('GET', '/laporan/35.17.01.2006/apbdes/2027');
  expect(await deep.text()).toBe(page);
  expect((await server.send('GET', '/assets/old-9.js')).status).toBe(404);
  const missing = await server.send('GET', '/api/nothing');
  expect([missing.status, await missing.json()]).toEqual([404, { error: 'not-found' }]);
  expect((await server.send('GET', '/../../etc/passwd')).headers.get('content-type')).toContain(
    'html',
  );
});

test('compresses text, not pictures, and answers 304 for what is known', async () => {
  const server = await aServerWithSite();
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  const packed = await server.send('GET', '/', { headers });
  expect(packed.headers.get('content-encoding')).toBe('br');
  expect(brotliDecompressSync(new Uint8Array(await packed.arrayBuffer())).toString()).toBe(page);
  const picture = await server.send('GET', '/icon.png', { headers });
  expect(picture.headers.get('content-encoding')).toBeNull();
  const known = { 'if-none-match': packed.headers.get('etag') };
  expect((await server.send('GET', '/', { headers: known })).status).toBe(304);
});

test('every answer forbids foreign scripts, frames and sniffing', async () => {
  const server = await aServerWithSite();
  for (const path of ['/', '/api/health', '/api/nothing']) {
    const { headers } = await server.send('GET', path);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('says that the app has not been built', async () => {
  await expect(loadSite(join(await aFolder(), 'dist'))).rejects.toThrow(
    /Jalankan `npm run build` dulu/,
  );
});
