import { Hono } from 'hono';
import { isUnavailable } from '../store/is-unavailable.ts';
import { courierRoutes } from './courier.ts';
import { deviceRoutes } from './devices.ts';
import { exportRoutes } from './export.ts';
import { fileRoutes } from './files.ts';
import type { AppDeps, HttpContext, HttpEnv, Peer } from './http-env.ts';
import { HttpProblem } from './http-env.ts';
import { journalRoutes } from './journal.ts';
import { linkRoutes } from './links.ts';
import { peopleRoutes } from './people.ts';
import { pushRoutes } from './push.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import { securityHeaders } from './security-headers.ts';
import { sessionRoutes } from './sessions.ts';
import { siteRoutes } from './site-routes.ts';
import { syncRoutes } from './sync.ts';

/** The server as a function: request in, response out, no socket. */
export function createApp(deps: AppDeps): (request: Request, peer: Peer) => Promise<Response> {
  const app = new Hono<HttpEnv>();
  app.use(securityHeaders);
  app.use('/api/*', refuseCrossSite);
  app.get('/api/health', async (context) => {
    await deps.store.listKecamatan();
    return context.json({ status: 'ok', now: deps.now() });
  });
  app.route('/api/sync', syncRoutes(deps));
  app.route('/api', sessionRoutes(deps));
  app.route('/api/links', linkRoutes(deps));
  app.route('/api/people', peopleRoutes(deps));
  app.route('/api/devices', deviceRoutes(deps));
  app.route('/api/courier', courierRoutes(deps));
  if (deps.push) app.route('/api/push', pushRoutes(deps, deps.push));
  app.route('/api/journal', journalRoutes(deps));
  app.route('/api/export', exportRoutes(deps));
  if (deps.files) app.route('/api/files', fileRoutes(deps, deps.files));
  app.all('/api/*', () => {
    throw new HttpProblem(404, 'not-found');
  });
  if (deps.site) app.route('/', siteRoutes(deps.site));
  app.notFound((context) => answerProblem(context, new HttpProblem(404, 'not-found')));
  app.onError((error, context) => answerProblem(context, problemOf(error, deps.reportBug)));
  return async (request, peer) => app.fetch(request, peer);
}

function problemOf(error: unknown, reportBug: AppDeps['reportBug']): HttpProblem {
  if (error instanceof HttpProblem) return error;
  reportBug(error);
  return new HttpProblem(isUnavailable(error) ? 503 : 500, 'unavailable');
}

function answerProblem(context: HttpContext, problem: HttpProblem): Response {
  const { status, error, retryAfterSeconds } = problem;
  if (retryAfterSeconds === null) return context.json({ error }, status);
  context.header('Retry-After', String(retryAfterSeconds));
  return context.json({ error, retryAfterSeconds }, status);
}
