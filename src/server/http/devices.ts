import { Hono } from 'hono';
import { deviceIdSchema } from '../../domain/basics/ids.ts';
import { type AppDeps, type HttpEnv, HttpProblem } from './http-env.ts';
import { markOf, requireAdmin } from './session-cookie.ts';

/** The phones and laptops that send to this kecamatan, for its admin. */
export function deviceRoutes(deps: AppDeps): Hono<HttpEnv> {
  return new Hono<HttpEnv>()
    .get('/', async (context) => {
      const { kecamatan } = await requireAdmin(context, deps);
      const contacts = await deps.store.people.listDevices(kecamatan);
      return context.json({
        devices: contacts.map(({ device, person, app, at }) => ({ device, person, app, at })),
      });
    })
    .delete('/:id', async (context) => {
      const admin = await requireAdmin(context, deps);
      const device = deviceIdSchema.safeParse(context.req.param('id'));
      const known = await deps.store.people.listDevices(admin.kecamatan);
      if (!device.success || !known.some((one) => one.device === device.data))
        throw new HttpProblem(404, 'not-found');
      await deps.store.people.dropDevice(device.data, markOf(admin, deps));
      return context.body(null, 204);
    });
}
