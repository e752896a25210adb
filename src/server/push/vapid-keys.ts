import webPush from 'web-push';
import type { VapidKeys } from 'web-push';
import type { ServerStore } from '../store/server-store.ts';

/** What push services know this server by; made at first need. Another pair would silence every phone. */
export async function readVapidKeys(store: Pick<ServerStore, 'keepOnce'>): Promise<VapidKeys> {
  const kept = await store.keepOnce('vapid-keys', async () =>
    JSON.stringify(webPush.generateVAPIDKeys()),
  );
  return JSON.parse(kept) as VapidKeys; // written just above
}
