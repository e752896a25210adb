import { keepArrived, sharedFilesField } from '../src/app/sending/arrived-files.ts';
import { sharedAddresses, shareTarget } from '../src/sync/page-addresses.ts';

/**
 * Takes what another app shares (the manifest's `share_target`, a form by POST), with or without signal and
 * whoever is signed in: files go on the shelf, then the page asks what they are. Words alone, such as a table
 * copied out of a message, become a file of text.
 */
export function takeShares(scope: ServiceWorkerGlobalScope): void {
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'POST') return;
    const { origin, pathname } = new URL(request.url);
    if (origin === scope.location.origin && pathname === shareTarget)
      event.respondWith(take(scope, request));
  });
}

async function take(scope: ServiceWorkerGlobalScope, request: Request): Promise<Response> {
  const { caches } = scope;
  const deps = { caches, nowMs: () => Date.now(), newId: () => crypto.randomUUID() };
  const form = await request.formData().catch(() => new FormData());
  const problem = await keepArrived(deps, sharedFiles(form)).catch(() => 'belum-siap');
  const page = sharedAddresses.berkasMasuk + (problem ? `?gagal=${problem}` : '');
  return Response.redirect(page, 303);
}

function sharedFiles(form: FormData): readonly File[] {
  const files = form.getAll(sharedFilesField).filter((one) => one instanceof File);
  if (files.length > 0) return files;
  const words = ['title', 'text', 'url'].map((name) => form.get(name));
  const [title = '', ...texts] = words.map((word) => (typeof word === 'string' ? word : ''));
  const text = texts.filter((one) => one !== '').join('\n');
  return text === '' ? [] : [new File([text], `${title || 'Teks'}.txt`, { type: 'text/plain' })];
}
