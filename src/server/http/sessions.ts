import { Hono } from 'hono';
import { signInSchema, takeLinkSchema } from '../../sync/messages/session.ts';
import { takeLink } from '../accounts/links.ts';
import { createSignIn } from '../accounts/sign-in.ts';
import type { AppDeps, HttpContext, HttpEnv } from './http-env.ts';
import { accountsOf, HttpProblem } from './http-env.ts';
import { readJson } from './read-json.ts';
import { endSession, giveSession, requirePerson, toSession } from './session-cookie.ts';

/** Signing in, by a password or by a one-time link with which one is chosen; out; and who is signed in. */
export function sessionRoutes(deps: AppDeps): Hono<HttpEnv> {
  const accounts = accountsOf(deps);
  const signIn = createSignIn(accounts);
  return new Hono<HttpEnv>()
    .post('/sessions', async (context) => {
      const credentials = await readJson(context, signInSchema);
      const result = await signIn({ ...credentials, address: addressOf(context, deps) });
      if (result.kind === 'slow-down')
        throw new HttpProblem(429, 'slow-down', result.retryAfterSeconds);
      if (result.kind === 'wrong-credentials') throw new HttpProblem(401, 'wrong-credentials');
      giveSession(context, result.token, deps);
      return context.json(toSession(result.person));
    })
    .post('/links/take', async (context) => {
      const request = await readJson(context, takeLinkSchema);
      const taken = await takeLink(accounts, request, request);
      if (!taken) throw new HttpProblem(410, 'link-used');
      giveSession(context, taken.token, deps);
      return context.json(toSession(taken.person));
    })
    .delete('/sessions', async (context) => {
      await endSession(context, deps);
      return context.body(null, 204);
    })
    .get('/me', async (context) => context.json(toSession(await requirePerson(context, deps))));
}

/** Behind a proxy the socket's other end is always the proxy; it appends whom it saw. */
function addressOf(context: HttpContext, { trustProxy }: AppDeps): string {
  const forwarded = context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim();
  return trustProxy && forwarded ? forwarded : context.env.address;
}
