import { Hono, type MiddlewareHandler } from 'hono';
import { isUnavailable } from '../store/is-unavailable.ts';
import { courierRoutes } from './courier.ts';
import { deviceRoutes } from './devices.ts';
import { exportRoutes } from './export.ts';
import { fileRoutes } from './files.ts';
import type { AppDeps, HttpContext, HttpEnv, Peer } from './http-env.ts';
import { HttpProblem } from './http-env.ts';
import { journalRoutes } from './journal.ts';
import { peopleRoutes } from './people.ts';
import { pushRoutes } from './push.ts';
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

/** A request that changes something comes from our own page and is no form (CSRF). */
const refuseCrossSite: MiddlewareHandler<HttpEnv> = async (context, next) => {
  const { method } = context.req;
  if (method !== 'GET' && method !== 'HEAD') {
    if (!isFromOurPage(context)) throw new HttpProblem(403, 'cross-site');
    const isNoForm = method === 'DELETE' || isJson(context) || isTus(context);
    if (!isNoForm) throw new HttpProblem(400, 'malformed');
  }
  await next();
};

/** By `Sec-Fetch-Site` where the browser sends it: only to https and localhost. Else by `Origin`. */
function isFromOurPage(context: HttpContext): boolean {
  const site = context.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = context.req.header('Origin') ?? '';
  const host = context.req.header('Host') ?? new URL(context.req.url).host;
  return URL.canParse(origin) && new URL(origin).host === host;
}

function isJson(context: HttpContext): boolean {
  const type = context.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  return type === 'application/json';
}

/** Like JSON, nothing another site's form could send: a header of its own asks our leave first, and gets none. */
function isTus(context: HttpContext): boolean {
  return context.req.header('Tus-Resumable') !== undefined;
}

const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** On every response, unless it says so more strictly itself; what the API says is kept by no cache. */
const securityHeaders: MiddlewareHandler<HttpEnv> = async (context, next) => {
  await next();
  const set = (name: string, value: string): void => {
    if (!context.res.headers.has(name)) context.header(name, value);
  };
  for (const [name, value] of Object.entries(headers)) set(name, value);
  if (context.req.path.startsWith('/api/')) set('Cache-Control', 'no-store');
};
