import type { Actor } from '../../domain/people/people.ts';
import type { CourierAnswer, Titipan, Balasan } from '../../sync/messages/courier.ts';
import { oldestProtocolVersion } from '../../sync/messages/version.ts';
import type { FileStorage } from '../files/file-storage.ts';
import { type AnswerSyncDeps, answerSync } from '../sync/answer-sync.ts';
import { openTitipan } from './open-titipan.ts';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import type { BalasanContent } from '../../sync/messages/balasan-content.ts';
import type { TitipanContent, TitipanFile } from '../../sync/messages/titipan-content.ts';
import type { ServerStore } from '../store/server-store.ts';
import { signBalasan } from './courier-keys.ts';
import type { DeviceId } from '../../domain/basics/ids.ts';
import { mayUploadFiles } from '../../domain/workflow/file-access.ts';
import { type ReceiveFileDeps, receiveBytes, findFile } from '../files/receive-file.ts';

interface AnswerCourierDeps extends AnswerSyncDeps {
  /** Null where no files are kept. */
  readonly files: FileStorage | null;
  /** A random UUIDv7. */
  readonly newPersonId: () => string;
}

/**
 * Takes a titipan that somebody of the kecamatan brought. Its commands are decided as in a round of the
 * person who made them, and only theirs: whoever carries gives nothing of their own. Brought twice, or by
 * the desa itself as well, it gets the same answers (S1). Its files come first, so that the answer tells of them.
 */
export async function answerCourier(
  deps: AnswerCourierDeps,
  { kecamatan }: Actor,
  titipan: Titipan,
): Promise<CourierAnswer> {
  const { store } = deps;
  const opened = await openTitipan(store, kecamatan, titipan);
  if (opened.kind === 'refused') return { outcome: 'refused', code: opened.code };
  const { device, person, app, feed, cursor, replyTo, commands, files } = opened.content;
  const maker = await store.people.find(person);
  if (!maker || maker.disabled || maker.kecamatan !== kecamatan)
    return { outcome: 'refused', code: 'unknown-person' };
  const { nama, role, desa } = maker;
  const actor = { person, nama, role, kecamatan, desa };
  const receiving = deps.files && { ...deps, files: deps.files, newId: deps.newPersonId };
  const received = receiving ? await receiveFiles(receiving, { actor, device }, files) : 0;
  const place = { feed, cursor, limit: mostDocuments };
  // As for the oldest app: with their content, which that phone may no longer have by then.
  const round = { ...place, protocol: oldestProtocolVersion, app, device, person, commands };
  const reply = await answerSync(deps, actor, round);
  const applied = reply.results.filter(({ outcome }) => outcome === 'applied').length;
  const content = { person, feed, cursor, reply };
  return {
    outcome: 'delivered',
    applied,
    refused: reply.results.length - applied,
    files: received,
    balasan: await sealBalasan(store, content, { device, replyTo }),
  };
}

/** Down to the phone in one balasan; the rest comes by its own line. */
const mostDocuments = 1000;

const deflate = promisify(gzip);

/** For the phone that asked, and nobody who carries it there. */
async function sealBalasan(
  store: ServerStore,
  content: BalasanContent,
  { device, replyTo }: Pick<TitipanContent, 'device' | 'replyTo'>,
): Promise<Balasan> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(replyTo);
  const bytes = await encrypter.encrypt(await deflate(JSON.stringify(content)));
  const sealed = Buffer.from(bytes).toString('base64');
  return signBalasan(store, { format: 'tepat-balasan-1', device, sealed });
}

/**
 * The files of a titipan, as if their maker had sent them; how many of them are at the server now. One that
 * may not be taken stays on the desa's phone, which hears why when it sends it by its own line.
 */
async function receiveFiles(
  deps: ReceiveFileDeps,
  { actor, device }: { readonly actor: Actor; readonly device: DeviceId },
  files: readonly TitipanFile[],
): Promise<number> {
  let received = 0;
  for (const { desa, sha256, bytes } of files) {
    if (!mayUploadFiles(actor, desa)) continue;
    const isHere = (await findFile(deps.store, actor, { desa, sha256 })) !== null;
    const arrival = { desa, sha256, actor, device };
    if (isHere || (await receiveBytes(deps, Buffer.from(bytes, 'base64'), arrival)) === 'received')
      received++;
  }
  return received;
}
