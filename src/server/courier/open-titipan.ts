import { webcrypto } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { signing, textOfTitipan } from '../../sync/courier/signed-text.ts';

import type { CourierRefusal, Titipan } from '../../sync/messages/courier.ts';
import { type TitipanContent, titipanContentSchema } from '../../sync/messages/titipan-content.ts';
import type { ServerStore } from '../store/server-store.ts';
import { readDeviceKey, readIdentity } from './courier-keys.ts';

/** Of the JSON inside, as in a sync round. */
const mostTextBytes = 16 * 1024 * 1024;

const inflate = promisify(gunzip);

type OpenedTitipan =
  | { readonly kind: 'open'; readonly content: TitipanContent }
  | { readonly kind: 'refused'; readonly code: CourierRefusal };

/** Opens what was brought to this kecamatan, if a device known here made it for one of its people. */
export async function openTitipan(
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
