import type { BrowserPush } from '../../src/app/device/browser-push.ts';

export interface MemoryPush extends BrowserPush {
  /** What the person says when asked, or has said. */
  readonly says: (permission: NotificationPermission) => void;
  /** Its push service is out of reach. */
  readonly losesService: () => void;
  /** How often the person was asked. */
  readonly asked: () => number;
}

/** A browser's push without a browser: every subscription has an address of its own. */
export function createMemoryPush(): MemoryPush {
  let answer: NotificationPermission = 'granted';
  let permission: NotificationPermission = 'default';
  let isReachable = true;
  let asked = 0;
  let made = 0;
  let endpoint: string | null = null;
  return {
    permission: async () => permission,
    ask: async () => {
      asked += 1;
      permission = answer;
      return permission;
    },
    endpoint: async () => endpoint,
    subscribe: async () => {
      if (!isReachable) return null;
      made += 1;
      endpoint = `https://push.example/${made}`;
      return { endpoint, keys: { p256dh: 'B'.repeat(87), auth: 'c'.repeat(22) } };
    },
    unsubscribe: async () => {
      endpoint = null;
    },
    says: (said) => {
      answer = said;
    },
    losesService: () => {
      isReachable = false;
    },
    asked: () => asked,
  };
}
