import type { PersonId } from '../../../domain/basics/ids.ts';
import { isDesaRole } from '../../../domain/people/people.ts';
import { courierKeysSchema } from '../../../sync/messages/courier.ts';
import type { App } from '../../app-context.ts';
import { callServer } from '../../account/call-server.ts';
import { openCourierStore, type CourierStore } from '../../store/courier-store.ts';
import { deliverTitipan } from './deliver-titipan.ts';
import { makeDeviceKey } from './device-key.ts';

type CourierDeps = Pick<App, 'phone' | 'sync' | 'fetch'>;

/**
 * After each sync that came through: a desa's phone gets ready for the day without a line, the phone of
 * the kecamatan's people delivers what it carries.
 */
export function startCourier({ phone, sync, fetch }: CourierDeps): void {
  const store = openCourierStore();
  let registered: PersonId | null = null;
  let isAtWork = false;
  const run = async (): Promise<void> => {
    const me = await phone.read.me();
    if (!me) return;
    if (!isDesaRole(me.role)) return deliverTitipan(fetch, store);
    if (registered !== me.person && (await registerDevice(fetch, store, me.person)))
      registered = me.person;
  };
  sync.progress.subscribe(({ isRunning, outcome }) => {
    // Signed in anew, perhaps with a new password, which ends what was registered before.
    if (outcome === 'sign-in') registered = null;
    if (isRunning || outcome !== 'done' || isAtWork) return;
    isAtWork = true;
    // Whatever goes wrong, a full disk for one, the next sync tries again.
    void run()
      .catch(() => null)
      .finally(() => {
        isAtWork = false;
      });
  });
}

/** Tells the server this device's key, for this person; whether it has it now. */
export async function registerDevice(
  fetch: CourierDeps['fetch'],
  store: CourierStore,
  person: PersonId,
): Promise<boolean> {
  const { publicKey } = await store.deviceKey(makeDeviceKey);
  const answer = await callServer(fetch, {
    method: 'POST',
    url: '/api/courier/key',
    body: { publicKey },
    schema: courierKeysSchema,
  });
  if (answer.kind !== 'ok') return false;
  await store.putServerKeys(person, answer.value);
  return true;
}
