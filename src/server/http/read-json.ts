import { gunzip } from 'node:zlib';
import { promisify } from 'node:util';
import type * as z from 'zod/mini';
import { type HttpContext, HttpProblem } from './http-env.ts';

const inflate = promisify(gunzip);

interface BodyLimits {
  /** As it comes over the line. */
  readonly wireBytes: number;
  /** Once inflated. */
  readonly textBytes: number;
}

const smallBody: BodyLimits = { wireBytes: 16 * 1024, textBytes: 16 * 1024 };

/** A small JSON body by its schema; 400 or 413 when it is not one. */
export async function readJson<Schema extends z.ZodMiniType>(
  context: HttpContext,
  schema: Schema,
): Promise<z.output<Schema>> {
  const body = schema.safeParse(await readBody(context, smallBody));
  if (!body.success) throw new HttpProblem(400, 'malformed');
  return body.data;
}

/** A JSON body, gzipped or not; reading and inflating stop at the limit. */
export async function readBody(context: HttpContext, limits: BodyLimits): Promise<unknown> {
  const encoding = context.req.header('Content-Encoding') ?? 'identity';
  const isGzip = encoding.toLowerCase() === 'gzip';
  if (!isGzip && encoding !== 'identity') throw new HttpProblem(400, 'malformed');
  const wire = await readBytes(context, isGzip ? limits.wireBytes : limits.textBytes);
  const bytes = isGzip ? await gunzipUpTo(wire, limits.textBytes) : wire;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HttpProblem(400, 'malformed');
  }
}

async function readBytes(context: HttpContext, mostBytes: number): Promise<Uint8Array> {
  if (Number(context.req.header('Content-Length') ?? 0) > mostBytes)
    throw new HttpProblem(413, 'too-large');
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new HttpProblem(413, 'too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function gunzipUpTo(wire: Uint8Array, maxOutputLength: number): Promise<Uint8Array> {
  try {
    return await inflate(wire, { maxOutputLength });
  } catch (error) {
    const isTooLarge =
      error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? new HttpProblem(413, 'too-large') : new HttpProblem(400, 'malformed');
  }
}
