import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadSite } from '../../../src/server/http/site.ts';
import { aFolder } from '../../support/a-folder.ts';
import { packSite } from '../../../src/server/http/pack-site.ts';
import { anHttpServer } from '../../support/an-http-server.ts';
import type { HttpServer } from '../../support/an-http-server.ts';

const page = '<!doctype html><title>Tepat</title>';

async function aBuiltSite(): Promise<string> {
  const folder = await aFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'sw.js'), '//');
  await writeFile(join(folder, 'manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), 'let a = 1;');
  await writeFile(join(folder, 'icon.png'), Uint8Array.of(1, 2, 3));
  await packSite(folder);
  return folder;
}

async function aServerWithSite(): Promise<HttpServer> {
  return anHttpServer({ site: await loadSite(await aBuiltSite()) });
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

test('serves gzip to who takes no brotli, and the text itself to who takes neither', async () => {
  const server = await aServerWithSite();
  const packed = await server.send('GET', '/', { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString()).toBe(page);
  const plain = await server.send('GET', '/');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(page);
});

test('the build packs text beside itself, and no picture', async () => {
  const folder = await aBuiltSite();
  await access(join(folder, 'assets', 'main-1a2b.js.br'));
  await expect(access(join(folder, 'icon.png.br'))).rejects.toThrow('ENOENT');
});

test('what the build packed is no file of the site by itself', async () => {
  const site = await loadSite(await aBuiltSite());
  expect([...site.keys()].toSorted()).toEqual([
    '/assets/main-1a2b.js',
    '/icon.png',
    '/index.html',
    '/manifest.webmanifest',
    '/sw.js',
  ]);
});

test('what was not packed, or changed since, is served as it is now, by gzip', async () => {
  const folder = await aBuiltSite();
  const changed = page.replace('Tepat', 'Tepat sekali');
  await writeFile(join(folder, 'index.html'), changed);
  await rm(join(folder, 'sw.js.br'));
  await writeFile(join(folder, 'manifest.webmanifest.br'), 'no brotli');
  const server = await anHttpServer({ site: await loadSite(folder) });
  const headers = { 'accept-encoding': 'gzip, deflate, br' };
  for (const [path, content] of [
    ['/', changed],
    ['/sw.js', '//'],
    ['/manifest.webmanifest', '{}'],
  ] as const) {
    const answer = await server.send('GET', path, { headers });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString()).toBe(content);
  }
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

test('a shared file that no worker took is not read, and the page says so', async () => {
  const server = await aServerWithSite();
  const answer = await server.send('POST', '/terima-berkas');
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    '/berkas-masuk?gagal=belum-siap',
  ]);
  expect((await server.send('POST', '/laporan')).status).toBe(404);
});
