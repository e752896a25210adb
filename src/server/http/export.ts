import { Hono } from 'hono';
import { tanggalInWib } from '../../domain/basics/tanggal.ts';
import { exportZip } from '../export/export-zip.ts';
import { type AppDeps, type HttpEnv, HttpProblem } from './http-env.ts';
import { requireAdmin } from './session-cookie.ts';
import { toActor } from '../store/people/row-to-person.ts';

/** One at a time: a zip of everything keeps disk and line busy for minutes. */
const retryAfterSeconds = 60;

/** Everything of the admin's kecamatan, made as it is sent. */
export function exportRoutes(deps: AppDeps): Hono<HttpEnv> {
  let isBusy = false;
  return new Hono<HttpEnv>().get('/', async (context) => {
    const admin = toActor(await requireAdmin(context, deps));
    if (isBusy) throw new HttpProblem(429, 'slow-down', retryAfterSeconds);
    isBusy = true;
    const now = deps.now();
    const zip = exportZip(deps, admin, new Date(now));
    const body = untilRead(zip, (fault) => {
      isBusy = false;
      if (fault !== undefined) deps.reportBug(fault);
    });
    context.header('Content-Type', 'application/zip');
    const name = `tepat-${admin.kecamatan}-${tanggalInWib(now)}.zip`;
    context.header('Content-Disposition', `attachment; filename="${name}"`);
    context.header('Cache-Control', 'no-store');
    return context.body(body);
  });
}

/** The same bytes, and a word when they have been read, broken off or given up. */
function untilRead(
  stream: ReadableStream<Uint8Array>,
  onEnd: (fault?: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value as Uint8Array<ArrayBuffer>); // the zip's own
        onEnd();
        controller.close();
      } catch (error) {
        onEnd(error);
        controller.error(error);
      }
    },
    cancel: async (reason) => {
      onEnd();
      // The zip throws what it is given into its own making, which then fails as it is meant to.
      await reader.cancel(reason).catch(() => undefined);
    },
  });
}
