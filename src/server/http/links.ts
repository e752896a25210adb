import { Hono } from 'hono';
import { takeLinkSchema } from '../../sync/messages/session.ts';
import { takeLink } from '../accounts/links.ts';
import { type AppDeps, type HttpEnv, accountsOf, HttpProblem } from './http-env.ts';
import { readJson } from './read-json.ts';
import { giveSession, toSession } from './session-cookie.ts';

/** One-time links: the person chooses a password and is signed in. */
export function linkRoutes(deps: AppDeps): Hono<HttpEnv> {
  return new Hono<HttpEnv>().post('/take', async (context) => {
    const request = await readJson(context, takeLinkSchema);
    const taken = await takeLink(accountsOf(deps), request, request);
    if (!taken) throw new HttpProblem(410, 'link-used');
    giveSession(context, taken.token, deps);
    return context.json(toSession(taken.person));
  });
}
