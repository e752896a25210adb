import { Readable } from 'node:stream';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { desaCodeSchema, sha256Schema } from '../../domain/basics/ids.ts';
import { extensionOf, fileTypes, shownTypes } from '../../domain/reports/file-types.ts';
import type { FileDoc } from '../../domain/reports/file-doc.ts';
import { maySeeFiles } from '../../domain/workflow/file-access.ts';
import type { FileStorage } from '../files/file-storage.ts';
import { findFile } from '../files/receive-file.ts';
import { type AppDeps, type HttpContext, type HttpEnv, HttpProblem } from './http-env.ts';
import { requirePerson } from './session-cookie.ts';
import { toActor } from '../store/people/row-to-person.ts';
import { uploadRoutes } from './uploads.ts';

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
