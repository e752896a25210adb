import { signal, type ReadonlySignal } from '@preact/signals';
import { isSyncedMessage, syncTag } from '../sending/worker-messages.ts';
import { refreshLive } from '../store/live.ts';

/*
 * The one page file that talks to the service worker. A new version is offered and waits: the page is loaded
 * anew only when the person says so here. Where another tab said so, this page goes on with what it has
 * loaded, and offers the same.
 */
interface StartedBridge {
  /** A new version is ready and waits for the person's word. */
  readonly updateOffered: ReadonlySignal<boolean>;
  readonly applyUpdate: () => void;
  /** All of the app is on this phone: it opens without signal. */
  readonly offlineReady: ReadonlySignal<boolean>;
  /** Asks the browser to let the worker send once there is a line, also when the page is gone. */
  readonly askSync: () => void;
}

export function startWorkerBridge(): StartedBridge {
  const updateOffered = signal(false);
  const offlineReady = signal(false);
  const bridge = { updateOffered, offlineReady, applyUpdate: () => {}, askSync: () => {} };
  // Under the development server there is no worker.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return bridge;

  let isAccepted = false;
  let isTakenOver = false;
  let isControlled = navigator.serviceWorker.controller !== null;
  // After the first load: the app stands before the worker is asked for.
  const started = import('workbox-window').then(({ Workbox }) => {
    const workbox = new Workbox('/sw.js');
    workbox.addEventListener('waiting', () => {
      void registered.then((one) => {
        // On a slow phone the first worker waits too, for a moment and for nobody.
        if (one?.waiting && one.active) updateOffered.value = true;
      });
    });
    workbox.addEventListener('activated', () => (offlineReady.value = true));
    workbox.addEventListener('controlling', ({ isUpdate, isExternal }) => {
      if (isAccepted) return location.reload();
      // The first worker of this device replaces none, though an earlier opening of the page asked for it.
      const isFirst = !isControlled;
      isControlled = true;
      if (isFirst) return;
      isTakenOver = isUpdate === true || isExternal === true;
      updateOffered.value ||= isTakenOver;
    });
    workbox.addEventListener('message', ({ data }) => {
      if (isSyncedMessage(data)) refreshLive();
    });
    return workbox;
  });
  const registered = started.then((workbox) => workbox.register()).catch(noWorker);
  void registered.then((registration) => {
    if (registration?.active) offlineReady.value = true;
  });
  return {
    ...bridge,
    applyUpdate: () => {
      if (isTakenOver) return location.reload();
      isAccepted = true;
      // The old worker too: it stops sending, which would keep the new one waiting.
      void registered.then((one) => one?.active?.postMessage({ type: 'SKIP_WAITING' }));
      void started.then((workbox) => workbox.messageSkipWaiting());
    },
    askSync: () => void registered.then(registerSync),
  };
}

/** A browser that refuses workers (private window, no room) still has the app while there is a line. */
function noWorker(): undefined {}

/** Background Sync, Chromium only; may be switched off by the person. */
interface SyncingRegistration extends ServiceWorkerRegistration {
  readonly sync?: { readonly register: (tag: string) => Promise<void> };
}

async function registerSync(registration: SyncingRegistration | undefined): Promise<void> {
  await registration?.sync?.register(syncTag).catch(noWorker);
}
