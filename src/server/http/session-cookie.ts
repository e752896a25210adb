import { toActor } from '../store/people/row-to-person.ts';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Session } from '../../sync/messages/session.ts';
import { sessionSeconds } from '../accounts/open-session.ts';
import { hashToken } from '../accounts/token.ts';
import type { Mark, PersonRow, SessionPerson } from '../store/server-store.ts';
import { type AppDeps, type HttpContext, HttpProblem } from './http-env.ts';

const cookieName = 'tepat_session';

export function giveSession(context: HttpContext, token: string, deps: AppDeps): void {
  setCookie(context, cookieName, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isHttps(context, deps),
    maxAge: sessionSeconds,
  });
}

/** With it goes what reached this person on this device. */
export async function endSession(context: HttpContext, { store, now }: AppDeps): Promise<void> {
  const token = getCookie(context, cookieName);
  deleteCookie(context, cookieName, { path: '/' });
  if (token === undefined) return;
  const hash = hashToken(token);
  const session = await store.people.findSession(hash, now());
  if (session) await store.people.dropPush(session.person, session.device);
  await store.people.dropSession(hash);
}

/** The person of the request's session, or 401. */
export async function requirePerson(
  context: HttpContext,
  { store, now }: AppDeps,
): Promise<SessionPerson> {
  const token = getCookie(context, cookieName);
  const person =
    token === undefined ? null : await store.people.findSession(hashToken(token), now());
  if (!person) throw new HttpProblem(401, 'sign-in');
  return person;
}

/** The same, and 403 unless it is an admin. */
export async function requireAdmin(context: HttpContext, deps: AppDeps): Promise<SessionPerson> {
  const person = await requirePerson(context, deps);
  if (person.role !== 'admin') throw new HttpProblem(403, 'not-allowed');
  return person;
}

/** As the journal names who did something. */
export function markOf({ kecamatan, person, device }: SessionPerson, { now }: AppDeps): Mark {
  return { kecamatan, by: person, device, at: now() };
}

export function toSession(person: PersonRow): Session {
  return { actor: toActor(person), username: person.username };
}

function isHttps(context: HttpContext, { trustProxy }: AppDeps): boolean {
  if (trustProxy && context.req.header('X-Forwarded-Proto') === 'https') return true;
  return new URL(context.req.url).protocol === 'https:';
}
