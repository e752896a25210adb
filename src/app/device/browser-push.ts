import { pushSubscriptionSchema, type PushSubscriptionMessage } from '../../sync/messages/push.ts';

/** What this browser lets the app do about reminders. */
export interface BrowserPush {
  /** Null = it cannot: no worker, no push, or an iPhone where Tepat is not installed. */
  readonly permission: () => Promise<NotificationPermission | null>;
  /** Asks the person; only ever at their press. */
  readonly ask: () => Promise<NotificationPermission>;
  /** Where it lets itself be reached; null = nowhere. */
  readonly endpoint: () => Promise<string | null>;
  /** A new address for the server with this key; null when its push service gives none. */
  readonly subscribe: (publicKey: string) => Promise<PushSubscriptionMessage | null>;
  readonly unsubscribe: () => Promise<void>;
}

/** For the push service's answer. */
const mostMs = 30_000;

export function createBrowserPush(page: Window & typeof globalThis): BrowserPush {
  const manager = async (): Promise<PushManager | null> => {
    if (!('Notification' in page) || !('PushManager' in page)) return null;
    const registration = await page.navigator.serviceWorker?.getRegistration();
    return registration?.pushManager ?? null;
  };
  const current = async () => (await (await manager())?.getSubscription()) ?? null;
  const unsubscribe = async (): Promise<void> => {
    await (await current())?.unsubscribe();
  };
  return {
    permission: async () => ((await manager()) ? page.Notification.permission : null),
    ask: () => page.Notification.requestPermission(),
    endpoint: async () => (await current())?.endpoint ?? null,
    subscribe: async (publicKey) => {
      // One made for another server's key would be in the way.
      await unsubscribe();
      const options = { userVisibleOnly: true, applicationServerKey: publicKey };
      const asked = (await manager())?.subscribe(options).catch(() => null);
      // Some browsers wait for their push service without end; what comes later is replaced at the next press.
      const tooLate = new Promise<null>((resolve) => page.setTimeout(() => resolve(null), mostMs));
      const made = await Promise.race([asked, tooLate]);
      return made ? pushSubscriptionSchema.parse(made.toJSON()) : null;
    },
    unsubscribe,
  };
}
