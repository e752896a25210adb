import { Hono } from 'hono';
import * as z from 'zod/mini';
import { isDesaRole } from '../../domain/people/people.ts';
import { mostTitipanBytes, registerKeySchema, titipanSchema } from '../../sync/messages/courier.ts';
import { answerCourier } from '../courier/answer-courier.ts';
import { readDeviceKey, readPublicKeys } from '../courier/courier-keys.ts';
import { type AppDeps, type HttpEnv, HttpProblem } from './http-env.ts';
import { readBody, readJson } from './read-json.ts';
import { markOf, requirePerson } from './session-cookie.ts';
import { toActor } from '../store/people/row-to-person.ts';

const limits = { wireBytes: mostTitipanBytes, textBytes: mostTitipanBytes };

/** Keys of devices, and what the kecamatan's people bring from desa without a line. */
export function courierRoutes(deps: AppDeps): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .post('/key', async (context) => {
      const person = await requirePerson(context, deps);
      const { publicKey } = await readJson(context, registerKeySchema);
      if ((await readDeviceKey(publicKey)) === null) throw new HttpProblem(400, 'malformed');
      await deps.store.people.keepDeviceKey(publicKey, markOf(person, deps));
      return context.json(await readPublicKeys(deps.store));
    })
    .post('/', async (context) => {
      const carrier = await requirePerson(context, deps);
      if (isDesaRole(carrier.role)) throw new HttpProblem(403, 'not-allowed');
      const titipan = z.safeParse(titipanSchema, await readBody(context, limits));
      if (!titipan.success) throw new HttpProblem(400, 'malformed');
      return context.json(await answerCourier(deps, toActor(carrier), titipan.data));
    });
}
