import type { BrowserContext, Worker } from 'playwright';
import { must } from '../../src/domain/basics/must.ts';

/*
 * The headless Chromium of the tests has no notification centre: `showNotification` always throws and
 * `Notification.permission` is always "denied", whatever was granted. So these stand in for that part of
 * the browser alone; the worker, the push that wakes it and its windows are real.
 */

export interface ShownNotification {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
}

/** What a worker has on the lock screen: one of each tag, as browsers keep it. */
interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly dispatchEvent: (event: Event) => void;
  shown: Map<string, Notification>;
}

export interface NotificationCentre {
  readonly shown: () => Promise<readonly ShownNotification[]>;
  /** A finger on the only one there; done when the worker has done with it. */
  readonly press: () => Promise<void>;
}

export async function openNotificationCentre(context: BrowserContext): Promise<NotificationCentre> {
  const worker: Worker = must(context.serviceWorkers()[0], 'worker');
  await worker.evaluate(() => {
    const scope = self as unknown as Scope; // a worker's; this file is compiled as a page's
    scope.shown = new Map();
    scope.registration.showNotification = async (title, options = {}) => {
      const { tag = '' } = options;
      const close = () => void scope.shown.delete(tag);
      scope.shown.set(tag, { ...options, title, close } as Notification); // the parts that are used
    };
  });
  return {
    shown: () =>
      worker.evaluate(() =>
        [...(self as unknown as Scope).shown.values()].map(({ title, body, tag }) => ({
          title,
          body,
          tag,
        })),
      ),
    press: () =>
      worker.evaluate(async () => {
        const scope = self as unknown as Scope;
        const [notification] = scope.shown.values();
        const event = Object.assign(new Event('notificationclick'), { notification });
        // The browser waits for nothing that was made by hand; so it is waited for here.
        const done = new Promise((resolve) => {
          Object.assign(event, { waitUntil: resolve });
        });
        scope.dispatchEvent(event);
        await done;
      }),
  };
}

/** The person has said this of notifications before the page asks; "default" = nothing yet. */
export async function answerForNotifications(
  context: BrowserContext,
  permission: NotificationPermission,
): Promise<void> {
  await context.addInitScript((said) => {
    Object.defineProperty(Notification, 'permission', { get: () => said });
    Notification.requestPermission = async () => 'granted';
  }, permission);
}
