import { webcrypto } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { signing, signingKey, textOfBalasan } from '../../sync/courier/signed-text.ts';
import type { Balasan, CourierKeys } from '../../sync/messages/courier.ts';
import type { ServerStore } from '../store/server-store.ts';

const { subtle } = webcrypto;
const encoder = new TextEncoder();

type Kept = Pick<ServerStore, 'keepOnce'>;

/** What titipan are encrypted for; made at first need and kept with the reports, which it guards no better. */
export async function readIdentity(store: Kept): Promise<string> {
  return store.keepOnce('courier-identity', generateX25519Identity);
}

/** What phones need of this server to make a titipan and to trust a balasan. */
export async function readPublicKeys(store: Kept): Promise<CourierKeys> {
  const { publicKey } = await readSigningPair(store);
  return { recipient: await identityToRecipient(await readIdentity(store)), verifyKey: publicKey };
}

export async function signBalasan(
  store: Kept,
  unsigned: Omit<Balasan, 'signature'>,
): Promise<Balasan> {
  const { privateKey } = await readSigningPair(store);
  const key = await subtle.importKey('pkcs8', fromBase64(privateKey), signingKey, false, ['sign']);
  const signature = await subtle.sign(signing, key, encoder.encode(textOfBalasan(unsigned)));
  return { ...unsigned, signature: toBase64(signature) };
}

/** A device's public key; null when the text is none. */
export async function readDeviceKey(publicKey: string): Promise<webcrypto.CryptoKey | null> {
  return subtle
    .importKey('spki', fromBase64(publicKey), signingKey, false, ['verify'])
    .catch(() => null);
}

async function readSigningPair(store: Kept) {
  const kept = await store.keepOnce('courier-signing', async () => {
    const { publicKey, privateKey } = await subtle.generateKey(signingKey, true, ['sign']);
    return JSON.stringify({
      publicKey: toBase64(await subtle.exportKey('spki', publicKey)),
      privateKey: toBase64(await subtle.exportKey('pkcs8', privateKey)),
    });
  });
  return JSON.parse(kept) as { publicKey: string; privateKey: string }; // written just above
}

function toBase64(bytes: ArrayBuffer): string {
  return Buffer.from(bytes).toString('base64');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64'));
}
