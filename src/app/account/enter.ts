import type { Actor } from '../../domain/people/people.ts';
import type { App } from '../app-context.ts';

/**
 * A person is in: this phone remembers who, asks the browser to keep what will be written here, and lets
 * waiting work go. The browser's answer stands in Pengaturan.
 */
export async function enter({ phone, sync, device }: App, actor: Actor): Promise<void> {
  await phone.write.signIn(actor);
  sync.poke();
  void device.persist();
}
