import type { Instant } from '../../domain/basics/tanggal.ts';
import type { SyncRequest } from '../../sync/messages/upstream.ts';
import type { PeopleStore, PersonRow } from '../store/server-store.ts';

/** How exact the list of devices is, in milliseconds: most rounds only read, and shall stay so. */
const exactToMs = 10 * 60_000;
/** Devices remembered; beyond it the memory starts afresh. */
const mostDevices = 10_000;

type LogContact = (
  person: PersonRow,
  request: Pick<SyncRequest, 'device' | 'app'>,
  at: Instant,
) => Promise<void>;

/** Notes when a device was last heard of, by whom and with which app; seldom, or when that changed. */
export function createContactLog(people: Pick<PeopleStore, 'touchDevice'>): LogContact {
  const noted = new Map<string, { readonly by: string; readonly atMs: number }>();
  return async ({ person, kecamatan }, { device, app: claimed }, at) => {
    const app = claimed.replaceAll(/[^\x20-\x7e]/g, '');
    const by = `${person} ${app}`;
    const before = noted.get(device);
    if (before?.by === by && Date.parse(at) - before.atMs < exactToMs) return;
    if (noted.size >= mostDevices) noted.clear();
    noted.set(device, { by, atMs: Date.parse(at) });
    await people.touchDevice({ device, person, kecamatan, app, at });
  };
}
