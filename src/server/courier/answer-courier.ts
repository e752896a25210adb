import type { Actor } from '../../domain/people/people.ts';
import type {
  CourierAnswer,
  Titipan,
  Balasan,
  CourierRefusal,
} from '../../sync/messages/courier.ts';
import { oldestProtocolVersion } from '../../sync/messages/version.ts';
import type { FileStorage } from '../files/file-storage.ts';
import { answerSync, type AnswerSyncDeps } from '../sync/answer-sync.ts';
import { promisify } from 'node:util';
import { gzip, gunzip } from 'node:zlib';
import { Encrypter, Decrypter } from 'age-encryption';
import type { BalasanContent } from '../../sync/messages/balasan-content.ts';
import type { TitipanContent, TitipanFile } from '../../sync/messages/titipan-content.ts';
import { titipanContentSchema } from '../../sync/messages/titipan-content.ts';
import type { ServerStore } from '../store/server-store.ts';
import { signBalasan, readDeviceKey, readIdentity } from './courier-keys.ts';
import type { DeviceId, KecamatanCode } from '../../domain/basics/ids.ts';
import { mayUploadFiles } from '../../domain/workflow/file-access.ts';
import { receiveBytes, findFile, type ReceiveFileDeps } from '../files/receive-file.ts';
import { webcrypto } from 'node:crypto';
import { signing, textOfTitipan } from '../../sync/courier/signed-text.ts';

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

/** Of the JSON inside, as in a sync round. */
const mostTextBytes = 16 * 1024 * 1024;

const inflate = promisify(gunzip);

type OpenedTitipan =
  | { readonly kind: 'open'; readonly content: TitipanContent }
  | { readonly kind: 'refused'; readonly code: CourierRefusal };

/** Opens what was brought to this kecamatan, if a device known here made it for one of its people. */
async function openTitipan(
  store: ServerStore,
  kecamatan: KecamatanCode,
  titipan: Titipan,
): Promise<OpenedTitipan> {
  if (titipan.kecamatan !== kecamatan) return refused('wrong-kecamatan');
  const keys = await store.people.listDeviceKeys(kecamatan, titipan.device);
  if (keys.length === 0) return refused('unknown-device');
  const people = new Set<string>();
  for (const { person, publicKey } of keys)
    if (await isSignedBy(publicKey, titipan)) people.add(person);
  if (people.size === 0) return refused('changed');
  const bytes = await decrypt(store, titipan.sealed);
  if (bytes === null) return refused('unreadable');
  const content = await readContent(bytes);
  if (content?.device !== titipan.device || content.kecamatan !== kecamatan)
    return refused('malformed');
  if (!isRecipient(content.replyTo)) return refused('malformed');
  return people.has(content.person) ? { kind: 'open', content } : refused('unknown-person');
}

async function isSignedBy(publicKey: string, titipan: Titipan): Promise<boolean> {
  const key = await readDeviceKey(publicKey);
  const signature = Buffer.from(titipan.signature, 'base64');
  const text = new TextEncoder().encode(textOfTitipan(titipan));
  return key !== null && webcrypto.subtle.verify(signing, key, signature, text);
}

async function decrypt(store: ServerStore, sealed: string): Promise<Uint8Array | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(await readIdentity(store));
  return decrypter.decrypt(new Uint8Array(Buffer.from(sealed, 'base64'))).catch(() => null);
}

async function readContent(bytes: Uint8Array): Promise<TitipanContent | null> {
  try {
    const text = await inflate(bytes, { maxOutputLength: mostTextBytes });
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    return titipanContentSchema.parse(json);
  } catch {
    return null;
  }
}

/** Known before anything is decided: an answer that cannot be sealed would be none. */
function isRecipient(text: string): boolean {
  try {
    new Encrypter().addRecipient(text);
    return true;
  } catch {
    return false;
  }
}

function refused(code: CourierRefusal): OpenedTitipan {
  return { kind: 'refused', code };
}
