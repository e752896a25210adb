import { Hono } from 'hono';
import { isReminded } from '../../domain/reminders/is-reminded.ts';
import { pushSubscriptionSchema } from '../../sync/messages/push.ts';
import { isPushAddress } from '../push/push-address.ts';
import { readVapidKeys } from '../push/vapid-keys.ts';
import { type AppDeps, type HttpEnv, HttpProblem } from './http-env.ts';
import { readJson } from './read-json.ts';
import { markOf, requirePerson } from './session-cookie.ts';

/** Where the session's person lets this device be reminded. */
export function pushRoutes(
  deps: AppDeps,
  { allowPrivate }: NonNullable<AppDeps['push']>,
): Hono<HttpEnv> {
  const { people } = deps.store;
  return new Hono<HttpEnv>()
    .get('/', async (context) => {
      const { person, device } = await requirePerson(context, deps);
      const { publicKey } = await readVapidKeys(deps.store);
      const endpoint = (await people.findPush(person, device))?.endpoint ?? null;
      return context.json({ publicKey, endpoint });
    })
    .put('/', async (context) => {
      const person = await requirePerson(context, deps);
      if (!isReminded(person.role)) throw new HttpProblem(403, 'not-allowed');
      const { endpoint, keys } = await readJson(context, pushSubscriptionSchema);
      if (!allowPrivate && !isPushAddress(endpoint)) throw new HttpProblem(400, 'malformed');
      const { p256dh, auth } = keys;
      await people.keepPush({ endpoint, p256dh, auth }, markOf(person, deps));
      return context.body(null, 204);
    })
    .delete('/', async (context) => {
      const { person, device } = await requirePerson(context, deps);
      await people.dropPush(person, device);
      return context.body(null, 204);
    });
}
