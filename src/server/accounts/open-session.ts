import type { PersonRow, PeopleStore } from '../store/server-store.ts';
import { createToken } from './token.ts';
import type { DeviceId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';

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

/** A desa without signal for a season still sends without signing in again. */
export const sessionSeconds = 90 * 24 * 3600;

/** Opens a session on a device and gives its token. */
export async function openSession(
  { people, now, randomBytes }: AccountDeps,
  { person, kecamatan }: Pick<PersonRow, 'person' | 'kecamatan'>,
  { device, app }: SignInPlace,
): Promise<string> {
  const at = now();
  const token = createToken(randomBytes);
  await people.addSession({
    tokenHash: token.hash,
    person,
    device,
    createdAt: at,
    expiresAt: addMs(at, sessionSeconds * 1000),
  });
  await people.touchDevice({ device, person, kecamatan, app, at });
  return token.text;
}
