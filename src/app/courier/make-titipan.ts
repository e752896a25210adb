import type { Actor } from '../../domain/workflow/people.ts';
import { mostTitipanBytes } from '../../sync/messages/courier.ts';
import { protocolVersion } from '../../sync/messages/version.ts';
import type { App } from '../app-context.ts';
import type { Outbox } from '../sending/outbox.ts';
import type { CourierStore } from '../store/courier-store.ts';
import { makeDeviceKey } from './device-key.ts';
import { sealTitipan } from './seal-titipan.ts';

export interface MadeTitipan {
  /** The file's text. */
  readonly text: string;
  /** How many commands it holds, and whether more are waiting than fit. */
  readonly commands: number;
  readonly hasMore: boolean;
}

export type MakeTitipanDeps = Pick<App, 'now' | 'appVersion'> & {
  readonly outbox: Pick<Outbox, 'nextBatch'>;
  readonly store: CourierStore;
};

/**
 * Seals what this person has not sent. The commands stay in the outbox, marked as sent: they may arrive
 * twice and count once (S1). `not-ready`: the server does not have this device's key.
 * `too-large`: the first command alone is more than a titipan may hold; it follows by a line.
 */
export async function makeTitipan(
  { outbox, store, now, appVersion }: MakeTitipanDeps,
  me: Actor,
): Promise<MadeTitipan | 'not-ready' | 'nothing' | 'too-large'> {
  const keys = await store.serverKeys(me.person);
  if (!keys) return 'not-ready';
  const deviceKey = await store.deviceKey(makeDeviceKey);
  const { makeReplyKey } = await import('./age.ts');
  const { recipient: replyTo } = await store.replyKey(makeReplyKey);
  for (let commands = 1000; commands >= 1; commands = Math.floor(commands / 2)) {
    const batch = await outbox.nextBatch({ commands, bytes: mostBatchBytes });
    if (!batch || batch.commands.length === 0) return 'nothing';
    const content = {
      protocol: protocolVersion,
      app: appVersion,
      device: batch.device,
      person: batch.person,
      feed: batch.feed,
      cursor: batch.cursor,
      replyTo,
      kecamatan: me.kecamatan,
      madeAt: now(),
      commands: [...batch.commands],
    };
    const sealing = { deviceKey, recipient: keys.recipient };
    const text = JSON.stringify(await sealTitipan(content, sealing));
    if (text.length <= mostTitipanBytes)
      return { text, commands: batch.commands.length, hasMore: batch.hasMore };
    if (batch.commands.length === 1) return 'too-large';
  }
  return 'nothing';
}

/** Of the commands as JSON; they are text of tables, and gzip makes a tenth of it. */
const mostBatchBytes = 8 * 1024 * 1024;
