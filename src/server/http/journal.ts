import { Hono } from 'hono';
import * as z from 'zod/mini';
import { desaCodeSchema, personIdSchema } from '../../domain/basics/ids.ts';
import type { Role } from '../../domain/people/people.ts';
import type { JournalAnswer, JournalCheckAnswer } from '../../sync/messages/journal.ts';
import type { SessionPerson } from '../store/server-store.ts';
import { type AppDeps, type HttpContext, type HttpEnv, HttpProblem } from './http-env.ts';
import { requirePerson } from './session-cookie.ts';

const readers: readonly Role[] = ['admin', 'camat'];

const wholeNumber = z.pipe(
  z.string().check(z.regex(/^\d{1,15}$/)),
  z.transform((text) => Number(text)),
);
const orNull = <S extends z.ZodMiniType>(schema: S) => z._default(z.nullable(schema), null);
const pageSchema = z.object({
  before: orNull(wholeNumber),
  limit: z._default(z.optional(wholeNumber.check(z.minimum(1), z.maximum(200))), 50),
  person: orNull(personIdSchema),
  kind: orNull(z.string().check(z.regex(/^[a-z-]{1,40}$/))),
  desa: orNull(desaCodeSchema),
});
const checkSchema = z.object({ after: z._default(z.optional(wholeNumber), 0) });

/** Who did what, when and from which device, in the reader's own kecamatan. */
export function journalRoutes(deps: AppDeps): Hono<HttpEnv> {
  const { store } = deps;
  return new Hono<HttpEnv>()
    .get('/', async (context) => {
      const { kecamatan } = await requireReader(context, deps);
      const { rows, more } = await store.readJournal(kecamatan, readQuery(context, pageSchema));
      const all = await store.people.list(kecamatan);
      const people = all.map(({ person, nama }) => ({ person, nama }));
      const names = new Map(people.map((one) => [one.person, one.nama]));
      const entries = rows.map((row) => ({
        ...row,
        about: [...row.about],
        nama: (row.person && names.get(row.person)) ?? null,
      }));
      return context.json({ entries, people, more } satisfies JournalAnswer);
    })
    .get('/check', async (context) => {
      const { kecamatan } = await requireReader(context, deps);
      const { after } = readQuery(context, checkSchema);
      const part = await store.verifyJournalPart(kecamatan, after);
      return context.json(part satisfies JournalCheckAnswer);
    });
}

async function requireReader(context: HttpContext, deps: AppDeps): Promise<SessionPerson> {
  const person = await requirePerson(context, deps);
  if (!readers.includes(person.role)) throw new HttpProblem(403, 'not-allowed');
  return person;
}

function readQuery<T>(context: HttpContext, schema: z.ZodMiniType<T>): T {
  const query = schema.safeParse(context.req.query());
  if (!query.success) throw new HttpProblem(400, 'malformed');
  return query.data;
}
