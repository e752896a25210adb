import * as z from 'zod/mini';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { desaCodeSchema, sha256Schema, deviceIdSchema } from '../../domain/basics/ids.ts';
import {
  extensionOf,
  fileTypes,
  shownTypes,
  mostFileBytes,
} from '../../domain/reports/file-types.ts';
import type { FileDoc } from '../../domain/reports/file-doc.ts';
import { maySeeFiles, mayUploadFiles } from '../../domain/workflow/file-access.ts';
import type { FileStorage } from '../files/file-storage.ts';
import { findFile, receiveFile } from '../files/receive-file.ts';
import { type AppDeps, type HttpContext, type HttpEnv, HttpProblem } from './http-env.ts';
import { requirePerson } from './session-cookie.ts';
import { toActor } from '../store/people/row-to-person.ts';
import { type Upload, MemoryLocker, Server } from '@tus/server';
import type { Actor } from '../../domain/people/people.ts';

const addressSchema = z.object({
  desa: desaCodeSchema,
  sha256: sha256Schema,
});

/** Files of reports (S13): sent under `/uploads`, fetched under desa and hash; a HEAD asks whether one is here. */
export function fileRoutes(deps: AppDeps, files: FileStorage): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .route('/uploads', uploadRoutes(deps, files))
    .get('/:desa/:sha256', async (context) => {
      const actor = toActor(await requirePerson(context, deps));
      const address = addressSchema.safeParse(context.req.param());
      if (!address.success) throw new HttpProblem(404, 'not-found');
      if (!maySeeFiles(actor, address.data.desa)) throw new HttpProblem(403, 'not-allowed');
      const doc = await findFile(deps.store, actor, address.data);
      if (!doc) throw new HttpProblem(404, 'not-found');
      return answerFile(context, doc, files);
    });
}

async function answerFile(
  context: HttpContext,
  doc: FileDoc,
  files: FileStorage,
): Promise<Response> {
  const file = await files.open(doc.sha256);
  if (!file) throw new HttpProblem(404, 'not-found');
  for (const [name, value] of Object.entries(headersOf(doc))) context.header(name, value);
  context.header('Content-Length', String(file.sizeBytes));
  if (context.req.method === 'HEAD') {
    file.stream.destroy();
    return context.body(null);
  }
  return context.body(Readable.toWeb(file.stream) as ReadableStream); // Node's is the standard's
}

/** A file of somebody is never a page of ours: no script, no guessing at its type, no shared cache. */
function headersOf({ tipe, sha256 }: FileDoc): Readonly<Record<string, string>> {
  const type = fileTypes.find((one) => one === tipe);
  const isShown = shownTypes.some((one) => one === tipe);
  const name = `${sha256.slice(0, 12)}.${type ? extensionOf(type) : 'bin'}`;
  return {
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name}"`,
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'private, max-age=31536000, immutable',
    ETag: `"${sha256}"`,
  };
}

const path = '/api/files/uploads';
const retryAfterSeconds = 30;

/*
 * Uploads by the tus protocol: POST begins one, HEAD asks how far it is, PATCH brings more. Whenever all
 * bytes are there the file is received, also when an earlier attempt at that broke off: a HEAD does it too.
 */
function uploadRoutes(deps: AppDeps, files: FileStorage): Hono<HttpEnv> {
  const tus = new Server({
    path,
    datastore: files.uploads,
    locker: new MemoryLocker(),
    maxSize: mostFileBytes,
    relativeLocation: true,
    // No other site has anything to do here.
    allowedOrigins: [],
  });
  return new Hono<HttpEnv>()
    .post('/', async (context) => {
      const actor = await requireActor(context, deps);
      const metadata = readUploadMetadata(context.req.header('Upload-Metadata'));
      const sizeBytes = Number(context.req.header('Upload-Length') ?? Number.NaN);
      if (!metadata || !(sizeBytes > 0)) throw new HttpProblem(400, 'malformed');
      if (!mayUploadFiles(actor, metadata.desa)) throw new HttpProblem(403, 'not-allowed');
      return passOn(await tus.handleWeb(context.req.raw));
    })
    .on(['GET', 'PATCH'], '/:id', async (context) => {
      if (context.req.method === 'GET') throw new HttpProblem(404, 'not-found');
      const actor = await requireActor(context, deps);
      const upload = await findUpload(files, context.req.param('id'));
      if (!upload || !mayUploadFiles(actor, upload.metadata.desa))
        throw new HttpProblem(404, 'not-found');
      const response = passOn(await tus.handleWeb(context.req.raw));
      if (response.ok && Number(response.headers.get('Upload-Offset')) === upload.sizeBytes)
        await receive(deps, files, { actor, ...upload });
      return response;
    });
}

async function requireActor(context: HttpContext, deps: AppDeps): Promise<Actor> {
  return toActor(await requirePerson(context, deps));
}

interface Found {
  readonly id: string;
  readonly sizeBytes: number;
  readonly metadata: UploadMetadata;
}

async function findUpload({ uploads }: FileStorage, id: string): Promise<Found | null> {
  if (!/^[0-9a-f]{32}$/.test(id)) return null;
  const upload: Upload | null = await uploads.getUpload(id).catch((error: unknown) => {
    if (isGone(error)) return null;
    throw error;
  });
  const metadata = uploadMetadataSchema.safeParse(upload?.metadata).data;
  return upload?.size && metadata ? { id, sizeBytes: upload.size, metadata } : null;
}

/** As tus says that it never heard of an upload, or dropped it. */
function isGone(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('status_code' in error)) return false;
  return error.status_code === 404 || error.status_code === 410;
}

async function receive(
  deps: AppDeps,
  files: FileStorage,
  { actor, id, metadata }: Found & { readonly actor: Actor },
): Promise<void> {
  const receiveDeps = { ...deps, files, newId: deps.newPersonId };
  const end = await receiveFile(receiveDeps, { upload: id, actor, ...metadata });
  if (end !== 'received') throw new HttpProblem(422, end);
}

/** tus words its refusals as text: ours are codes. A write that failed is a full disk, or will pass. */
function passOn(response: Response): Response {
  if (response.status === 413) throw new HttpProblem(413, 'too-large');
  if (response.status >= 500) throw new HttpProblem(503, 'unavailable', retryAfterSeconds);
  return response;
}

/** What an upload says of itself when it begins. */
const uploadMetadataSchema = z.object({
  desa: desaCodeSchema,
  /** Of all its bytes, hex. */
  sha256: sha256Schema,
  device: deviceIdSchema,
});
type UploadMetadata = z.infer<typeof uploadMetadataSchema>;

/** Reads `Upload-Metadata` of tus: names, each with its value in base64; null when it does not fit. */
function readUploadMetadata(header: string | undefined): UploadMetadata | null {
  const pairs = (header ?? '').split(',').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.trim().split(' ');
    return [name, Buffer.from(value, 'base64').toString('utf8')];
  });
  return uploadMetadataSchema.safeParse(Object.fromEntries(pairs)).data ?? null;
}
