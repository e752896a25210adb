import type { PersonRow } from '../store/server-store.ts';
import { type AccountDeps, type SignInPlace, addMs, openSession } from './open-session.ts';
import { hashPassword, verifyPassword } from './password.ts';

const windowMs = 15 * 60_000;
/** Failures in the window after which a username has to wait. */
const mostByUsername = 10;
/** And an address: an office, or a whole mobile network, goes by one. */
const mostByAddress = 50;

interface Credentials extends SignInPlace {
  readonly username: string;
  readonly password: string;
  readonly address: string;
}

type SignInResult =
  | { readonly kind: 'signed-in'; readonly token: string; readonly person: PersonRow }
  | { readonly kind: 'wrong-credentials' }
  | { readonly kind: 'slow-down'; readonly retryAfterSeconds: number };

/** Signs people in; guesses are slow, counted, and learn nothing about which usernames exist. */
export function createSignIn(
  deps: AccountDeps,
): (credentials: Credentials) => Promise<SignInResult> {
  const { people, now, randomBytes } = deps;
  const inTurn = createTurns();
  const decoyHash = hashPassword('', randomBytes(16));
  return (credentials) =>
    inTurn(credentials.username, async () => {
      const byUsername = `username ${credentials.username}`;
      const byAddress = `address ${credentials.address}`;
      const since = addMs(now(), -windowMs);
      const isTooMany =
        (await people.countFailures(byUsername, since)) >= mostByUsername ||
        (await people.countFailures(byAddress, since)) >= mostByAddress;
      if (isTooMany) return { kind: 'slow-down', retryAfterSeconds: windowMs / 1000 };
      const person = await people.findByUsername(credentials.username);
      // An unknown username takes as long as a wrong password.
      const hash = person?.passwordHash ?? (await decoyHash);
      const isRight = await verifyPassword(credentials.password, hash);
      if (!isRight || !person?.passwordHash || person.disabled) {
        await people.addFailure(byUsername, now());
        await people.addFailure(byAddress, now());
        return { kind: 'wrong-credentials' };
      }
      await people.clearFailures(byUsername);
      return { kind: 'signed-in', token: await openSession(deps, person, credentials), person };
    });
}

/** Runs work of the same key one after the other: so that many guesses at once are counted like many in a row. */
function createTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
