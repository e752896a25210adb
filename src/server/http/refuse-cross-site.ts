import type { MiddlewareHandler } from 'hono';
import { type HttpContext, type HttpEnv, HttpProblem } from './http-env.ts';

/** A request that changes something comes from our own page and is no form (CSRF). */
export const refuseCrossSite: MiddlewareHandler<HttpEnv> = async (context, next) => {
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
