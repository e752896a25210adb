import type { App } from '../app-context.ts';

type Queued = Parameters<App['phone']['write']['queue']>;

/** Queues a command, with the note it was written in where there is one, and asks for a sync. */
export async function queueCommand({ phone, sync }: App, ...queued: Queued): Promise<void> {
  await phone.write.queue(...queued);
  sync.poke();
}
