import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** The request's JSON, gzipped or not; null when it has none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const raw = await buffer(request);
  if (raw.length === 0) return null;
  const isGzipped = request.headers['content-encoding'] === 'gzip';
  return JSON.parse((isGzipped ? await unzip(raw) : raw).toString()) as unknown;
}

/** Sends `text` as JSON, gzipped at zlib's default level off the main thread. */
export async function sendJson(
  response: ServerResponse,
  text: string,
  status = 200,
): Promise<void> {
  const body = await zip(text);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'content-length': body.length,
  });
  response.end(body);
}
