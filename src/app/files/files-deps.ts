import type { DeviceStorage, Sync } from '../app-context.ts';
import type { Fetch } from '../sending/post-sync.ts';
import type { Phone } from '../store/phone.ts';

/** What sending files needs of the app. */
export interface FilesDeps {
  readonly phone: Pick<Phone, 'read' | 'files'>;
  readonly sync: Sync;
  readonly page: Window;
  readonly fetch: Fetch;
  readonly device: DeviceStorage;
  /** Milliseconds since 1970, by this phone. */
  readonly now: () => number;
  readonly random: () => number;
}
