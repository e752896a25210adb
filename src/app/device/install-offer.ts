import { signal } from '@preact/signals';
import type { InstallOffer } from '../app-context.ts';

/** Chromium's event, which the DOM types do not know. */
interface InstallPromptEvent extends Event {
  readonly prompt: () => Promise<unknown>;
}

/** Keeps the browser's offer to install until the person asks for it, instead of its own banner. */
export function createInstallOffer(page: Window): InstallOffer {
  const kept = signal<InstallPromptEvent | null>(null);
  const isOffered = signal(false);
  const keep = (event: InstallPromptEvent | null): void => {
    kept.value = event;
    isOffered.value = event !== null;
  };
  page.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    keep(event as InstallPromptEvent); // the one event of this name
  });
  page.addEventListener('appinstalled', () => keep(null));
  return {
    isOffered,
    isInstalled: () => page.matchMedia('(display-mode: standalone)').matches,
    ask: async () => {
      const event = kept.value;
      keep(null);
      await event?.prompt();
    },
  };
}
