import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { ReplyKey } from '../../store/courier-store.ts';

/* age, in a chunk of its own: only who hands something over or takes it back loads it. */

export async function encryptFor(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** Null when it was encrypted for somebody else. */
export async function decryptWith(
  { identity }: ReplyKey,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const plain = await decrypter.decrypt(bytes).catch(() => null);
  return plain && new Uint8Array(plain);
}

export async function makeReplyKey(): Promise<ReplyKey> {
  const identity = await makeIdentity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Browsers of before 2025 have no X25519 of their own. */
async function makeIdentity(): Promise<CryptoKey | string> {
  try {
    const pair = await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
    return (pair as CryptoKeyPair).privateKey; // an asymmetric key comes as a pair
  } catch {
    return generateX25519Identity();
  }
}
