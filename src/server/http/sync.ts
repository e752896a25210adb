import * as z from 'zod/mini';
import { Hono } from 'hono';
import { type SyncRequest, syncRequestSchema } from '../../sync/messages/upstream.ts';
import { oldestProtocolVersion } from '../../sync/messages/version.ts';
import { answerSync } from '../sync/answer-sync.ts';
import { createContactLog } from '../sync/contact-log.ts';
import { type AppDeps, type HttpContext, type HttpEnv, HttpProblem } from './http-env.ts';
import { readBody } from './read-json.ts';
import { requirePerson } from './session-cookie.ts';
import { toActor } from '../store/people/row-to-person.ts';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';

const limits = { wireBytes: 4 * 1024 * 1024, textBytes: 16 * 1024 * 1024 };
/** Rounds at once before phones are asked to come back: each may hold its inflated body. */
const mostRounds = 64;
const retryAfterSeconds = 10;

/** All that an app of any version sends. */
const versionedSchema = z.looseObject({ protocol: z.int() });

export function syncRoutes(deps: AppDeps): Hono<HttpEnv> {
  const logContact = createContactLog(deps.store.people);
  let rounds = 0;
  return new Hono<HttpEnv>().post('/', async (context) => {
    const person = await requirePerson(context, deps);
    if (rounds >= mostRounds) throw new HttpProblem(429, 'slow-down', retryAfterSeconds);
    rounds += 1;
    try {
      const request = await readRequest(context);
      if (request.person !== person.person) throw new HttpProblem(409, 'another-person');
      // Whatever it says of itself: the session knows where it was opened.
      const round = { ...request, device: person.device };
      const reply = await answerSync(deps, toActor(person), round);
      await logContact(person, round, reply.now).catch(deps.reportBug);
      return await answerGzipped(context, reply);
    } finally {
      rounds -= 1;
    }
  });
}

async function readRequest(context: HttpContext): Promise<SyncRequest> {
  const body = await readBody(context, limits);
  const { data: versioned } = versionedSchema.safeParse(body);
  if (versioned && versioned.protocol < oldestProtocolVersion)
    throw new HttpProblem(426, 'upgrade-app');
  const request = syncRequestSchema.safeParse(body);
  if (!request.success) throw new HttpProblem(400, 'malformed');
  return request.data;
}

const deflate = promisify(gzip);
/** Below this a packet holds it anyway. */
const worthBytes = 1024;
/** Of 9: most of the gain for a third of the time. */
const level = 5;

/** JSON, gzipped for who takes it. */
async function answerGzipped(context: HttpContext, body: unknown): Promise<Response> {
  const text = JSON.stringify(body);
  const takesGzip = /\bgzip\b/.test(context.req.header('Accept-Encoding') ?? '');
  context.header('Content-Type', 'application/json');
  context.header('Vary', 'Accept-Encoding');
  if (!takesGzip || text.length < worthBytes) return context.body(text);
  context.header('Content-Encoding', 'gzip');
  return context.body(new Uint8Array(await deflate(text, { level })));
}
