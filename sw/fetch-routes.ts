import { createHandlerBoundToURL } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** The server's own addresses: never answered from here. */
const serverPaths = [/^\/api\//];

/** Any address of the app opens the app, with or without signal. GET only: workbox leaves the rest alone. */
export function routeFetches(): void {
  const app = createHandlerBoundToURL('/index.html');
  registerRoute(new NavigationRoute(app, { denylist: serverPaths }));
}
