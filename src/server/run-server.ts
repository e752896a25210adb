import { join } from 'node:path';
import { openFolderStorage } from './files/open-folder-storage.ts';
import { createApp } from './http/app.ts';
import type { AppDeps } from './http/http-env.ts';
import { listen } from './http/listen.ts';
import { loadSite } from './http/site.ts';
import { describeDemo, seedDemo } from './seed/seed-demo.ts';
import { inviteFirstAdmin } from './seed/invite-first-admin.ts';
import { chooseKecamatan, seedKecamatan } from './seed/seed-kecamatan.ts';
import { seedSeason } from './seed/seed-season.ts';
import { type PushDeps, startPush } from './push/start-push.ts';
import type { Settings } from './settings.ts';
import { openStore } from './store/open-store.ts';

/** Requests under way get this long to end, in milliseconds. */
const graceMs = 10_000;

/** Time, randomness, network and terminal, handed in by `main.ts`. */
export interface World
  extends
    Pick<AppDeps, 'now' | 'randomBytes' | 'sha256' | 'reportBug'>,
    Pick<PushDeps, 'fetch' | 'lookup' | 'every'> {
  readonly rulesOf: AppDeps['rulesOf'];
  /** A random UUIDv7. */
  readonly newId: () => string;
  readonly say: (text: string) => void;
}

/** Opens the store, makes sure somebody can sign in, listens. Resolves to what stops it again. */
export async function runServer(settings: Settings, world: World): Promise<() => Promise<void>> {
  const { say, newId, reportBug } = world;
  const store = await openStore({ ...settings, newId, onLostConnection: reportBug });
  try {
    const accounts = { people: store.people, store, newPersonId: newId, ...world };
    const code = await seedKecamatan(store, await chooseKecamatan(store, settings), world.now());
    const files = await openFolderStorage(join(settings.dataDir, 'files'));
    const isNew = settings.demo && (await seedDemo(accounts, code, newId)) > 0;
    if (settings.season && isNew) {
      say('Menyiapkan contoh laporan satu tahun...');
      await seedSeason({ ...world, store, files, listPeople: store.people.list });
    }
    if (settings.seedOnly) {
      say(describeDemo());
      return store.close;
    }
    const site = settings.siteDir === null ? null : await loadSite(settings.siteDir);
    const app = createApp({ ...world, ...settings, store, files, site, newPersonId: newId });
    const { address, stop } = await listen(app, settings);
    const link = await inviteFirstAdmin(accounts, code);
    const lines = site ? [`Tepat berjalan di ${address}  (berhenti: Ctrl-C)`] : [];
    if (link !== null) lines.push(`Buat admin pertama, sekali pakai: ${address}${link}`);
    if (settings.demo) lines.push(describeDemo());
    say(lines.join('\n'));
    const stopPush = settings.push && (await startPush({ ...world, store }, settings.push));
    return async () => {
      await Promise.all([stop(graceMs), stopPush?.()]);
      await store.close();
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
