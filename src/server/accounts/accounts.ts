import type { DeviceId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import type { PeopleStore } from '../store/server-store.ts';

/** What everything about people and passwords needs of the world around it. */
export interface AccountDeps {
  readonly people: PeopleStore;
  readonly now: () => Instant;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** Where a person signs in. */
export interface SignInPlace {
  readonly device: DeviceId;
  readonly app: string;
}

/** The moment so many milliseconds later. */
export function addMs(at: Instant, ms: number): Instant {
  return new Date(Date.parse(at) + ms).toISOString() as Instant; // ISO text in UTC with milliseconds
}
