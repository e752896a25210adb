import { Hono } from 'hono';
import { must } from '../../domain/basics/must.ts';
import { shareTarget, sharedAddresses } from '../../sync/page-addresses.ts';
import { type HttpContext, type HttpEnv, HttpProblem } from './http-env.ts';
import type { Site, SiteFile } from './site.ts';

/** The built app; a path that is no file is a page of it, and the page finds its way (deep links). */
export function siteRoutes(site: Site): Hono<HttpEnv> {
  const routes = new Hono<HttpEnv>();
  // The worker takes what another app shares. Without one the file is not read here: the page says so.
  routes.post(shareTarget, (context) =>
    context.redirect(`${sharedAddresses.berkasMasuk}?gagal=belum-siap`, 303),
  );
  return routes.get('/*', (context) => {
    const { path } = context.req;
    // An old page asks for a part that a new version no longer has: no page in its stead.
    if (path.startsWith('/assets/') && !site.has(path)) throw new HttpProblem(404, 'not-found');
    return answerFile(context, site.get(path) ?? must(site.get('/index.html'), 'index.html'));
  });
}

function answerFile(context: HttpContext, file: SiteFile): Response {
  const { isHashed, etag, type } = file;
  context.header('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  context.header('ETag', etag);
  context.header('Vary', 'Accept-Encoding');
  if (context.req.header('If-None-Match') === etag) return context.body(null, 304);
  context.header('Content-Type', type);
  const accepted = context.req.header('Accept-Encoding') ?? '';
  for (const encoding of ['br', 'gzip'] as const) {
    const packed = accepted.includes(encoding) && file.compressed?.[encoding];
    if (!packed) continue;
    context.header('Content-Encoding', encoding);
    return context.body(packed);
  }
  return context.body(file.bytes);
}
