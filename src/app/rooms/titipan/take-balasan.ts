import type { Actor } from '../../../domain/people/people.ts';
import { instantSchema } from '../../../domain/basics/tanggal.ts';
import { textOfBalasan } from '../../../sync/courier/signed-text.ts';
import { balasanContentSchema } from '../../../sync/messages/balasan-content.ts';
import type { BalasanContent } from '../../../sync/messages/balasan-content.ts';
import { balasanSchema, mostBalasanBytes, type Balasan } from '../../../sync/messages/courier.ts';
import { readJson } from './read-json.ts';
import type { App } from '../../app-context.ts';
import { recordReply } from '../../sending/record-reply.ts';
import type { CourierStore } from '../../store/courier-store.ts';
import { fromBase64 } from './base64.ts';
import { isSignedBy } from './device-key.ts';

type TakenBalasan =
  | { readonly kind: 'taken'; readonly applied: number; readonly refused: number }
  | { readonly kind: 'malformed' | 'not-for-here' | 'changed' };

type TakeBalasanDeps = Pick<App, 'phone'> & {
  readonly store: Pick<CourierStore, 'serverKeys' | 'replyKey'>;
};

/**
 * Takes in what the server said to a titipan, as if this phone had heard it by its own line. Only the
 * server's own word counts: a forged "applied" would make a filing vanish that nobody has.
 */
export async function takeBalasan(
  { phone, store }: TakeBalasanDeps,
  me: Pick<Actor, 'person'>,
  file: Pick<Blob, 'size' | 'text'>,
): Promise<TakenBalasan> {
  const balasan = file.size > mostBalasanBytes ? null : readJson(balasanSchema, await file.text());
  if (!balasan) return { kind: 'malformed' };
  const keys = await store.serverKeys(me.person);
  const { device } = await phone.read.syncState();
  if (!keys || balasan.device !== device) return { kind: 'not-for-here' };
  const { signature, sealed } = balasan;
  if (!(await isSignedBy(keys.verifyKey, { text: textOfBalasan(balasan), signature })))
    return { kind: 'changed' };
  const content = await open(store, sealed);
  if (content?.person !== me.person) return { kind: 'not-for-here' };
  await record(phone, device, content);
  const { results } = content.reply;
  const applied = results.filter(({ outcome }) => outcome === 'applied').length;
  return { kind: 'taken', applied, refused: results.length - applied };
}

async function record(
  phone: App['phone'],
  device: Balasan['device'],
  { person, feed, cursor, reply }: BalasanContent,
): Promise<void> {
  const batch = { device, person, feed, cursor, commands: [], hasMore: false };
  const { clockSkewMs } = await phone.read.syncState();
  // It was on its way for hours: what this phone's clock said at that time, by what is known of it.
  const seenMs = Date.parse(reply.now) + clockSkewMs;
  const seenAt = instantSchema.parse(new Date(seenMs).toISOString());
  await phone.transact(async (tables) => {
    const clock = await tables.meta.get('clock');
    await recordReply(tables, { batch, reply, seenAt });
    // This phone has heard of the server since.
    if (clock && clock.seenServerAt > reply.now) await tables.meta.put('clock', clock);
  });
  await phone.write.settle();
  await phone.files.settle();
}

async function open(
  store: TakeBalasanDeps['store'],
  sealed: string,
): Promise<BalasanContent | null> {
  const { decryptWith, makeReplyKey } = await import('./age.ts');
  const bytes = await decryptWith(await store.replyKey(makeReplyKey), fromBase64(sealed));
  if (!bytes) return null;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return balasanContentSchema.parse(await new Response(plain).json());
}
