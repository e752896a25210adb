import { Hono } from 'hono';
import type { AppDeps, HttpEnv } from './http-env.ts';
import { requireAdmin } from './session-cookie.ts';

/** The phones and laptops that send to this kecamatan, for its admin. */
export function deviceRoutes(deps: AppDeps): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  routes.get('/', async (context) => {
    const { kecamatan } = await requireAdmin(context, deps);
    const contacts = await deps.store.people.listDevices(kecamatan);
    return context.json({
      devices: contacts.map(({ device, person, app, at }) => ({ device, person, app, at })),
    });
  });
  return routes;
}
