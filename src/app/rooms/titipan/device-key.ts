import { signing, signingKey } from '../../../sync/courier/signed-text.ts';
import type { DeviceKey } from '../../store/courier-store.ts';
import { fromBase64, toBase64 } from './base64.ts';

const { subtle } = crypto;
const encoder = new TextEncoder();

/** The private half is not extractable: no script, ours included, ever reads it. */
export async function makeDeviceKey(): Promise<DeviceKey> {
  const { privateKey, publicKey } = await subtle.generateKey(signingKey, false, ['sign']);
  const bytes = new Uint8Array(await subtle.exportKey('spki', publicKey));
  return { privateKey, publicKey: toBase64(bytes) };
}

export async function sign({ privateKey }: DeviceKey, text: string): Promise<string> {
  const signature = await subtle.sign(signing, privateKey, encoder.encode(text));
  return toBase64(new Uint8Array(signature));
}

export async function isSignedBy(
  publicKey: string,
  { text, signature }: { readonly text: string; readonly signature: string },
): Promise<boolean> {
  const key = await subtle.importKey('spki', fromBase64(publicKey), signingKey, false, ['verify']);
  return subtle.verify(signing, key, fromBase64(signature), encoder.encode(text));
}
