import { syncErrorSchema, syncReplySchema } from '../../sync/messages/downstream.ts';
import type { SyncRequest } from '../../sync/messages/upstream.ts';
import type { Answer } from './sync-round.ts';

/** `fetch` of the page or the worker. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** On a line of 10 KB/s a full batch still fits; a dead line is noticed. */
const timeoutMs = 45_000;
/** In characters: a round that only asks fits in one packet as it is, and gzip costs it time. */
const plainBelow = 1000;

/** Posts one round, gzipped where that helps; whatever is no clear answer of our server is `no-answer` and tried again. */
export function createPostSync(fetch: Fetch): (request: SyncRequest) => Promise<Answer> {
  return async (request) => {
    try {
      const text = JSON.stringify(request);
      const isSmall = text.length < plainBelow;
      const response = await fetch('/api/sync', {
        method: 'POST',
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        headers: {
          'content-type': 'application/json',
          ...(isSmall ? {} : { 'content-encoding': 'gzip' }),
        },
        body: isSmall ? text : await gzip(text),
        signal: AbortSignal.timeout(timeoutMs),
      });
      return answerOf(response.ok, await response.json());
    } catch {
      // No line, a captive portal's page, a reply cut short: nothing was said about the commands.
      return { kind: 'no-answer' };
    }
  };
}

function answerOf(ok: boolean, body: unknown): Answer {
  if (ok) {
    const reply = syncReplySchema.safeParse(body);
    return reply.success ? { kind: 'reply', reply: reply.data } : { kind: 'no-answer' };
  }
  const error = syncErrorSchema.safeParse(body);
  return error.success ? { kind: 'error', error: error.data.error } : { kind: 'no-answer' };
}

async function gzip(text: string): Promise<ArrayBuffer> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
