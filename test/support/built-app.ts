import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { SyncReply } from '../../src/sync/messages/downstream.ts';
import type { SyncRequest } from '../../src/sync/messages/upstream.ts';

/** The built app behind a plain server of files, with an `/api/sync` that a test answers. */
export interface BuiltApp {
  readonly url: string;
  /** What came to `/api/sync`, oldest first. */
  readonly syncs: readonly SyncRequest[];
  /** Serves another build of the app. */
  readonly release: (build: string) => void;
  readonly goAway: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A promise that never ends stands for a line that has died. */
type Answer = (request: SyncRequest) => SyncReply | Promise<SyncReply>;

/** `build`: the folder that `buildInto` has filled. */
export async function serveBuiltApp(build: string, answer: Answer): Promise<BuiltApp> {
  let folder = build;
  const syncs: SyncRequest[] = [];
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/api/')) void answerApi(request, response, { syncs, answer });
    else void sendFile(folder, request.url ?? '/', response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server that listens
  const goAway = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return {
    url: `http://127.0.0.1:${port}`,
    syncs,
    release: (next) => void (folder = next),
    goAway,
    close: async () => {
      if (server.listening) await goAway();
    },
  };
}

/** In a process of its own: a build for people knows nothing of tests. */
export async function buildInto(outDir: string, version: string): Promise<void> {
  const { VITEST: _, ...env } = process.env;
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'],
    { env: { ...env, NODE_ENV: 'production', APP_VERSION: version }, timeout: 60_000 },
  );
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

async function sendFile(folder: string, url: string, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(url, 'http://tepat');
  const name = extname(pathname) === '' ? '/index.html' : pathname;
  try {
    const content = await readFile(join(folder, name));
    response.writeHead(200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}

async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  { syncs, answer }: { syncs: SyncRequest[]; answer: Answer },
): Promise<void> {
  if (request.method !== 'POST' || request.url !== '/api/sync') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('server');
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding was set
  const body = Buffer.concat(chunks);
  const isGzip = request.headers['content-encoding'] === 'gzip';
  const sync = JSON.parse((isGzip ? gunzipSync(body) : body).toString()) as SyncRequest; // our own page's
  syncs.push(sync);
  const reply = await answer(sync);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(reply));
}
