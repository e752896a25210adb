import { Encrypter } from 'age-encryption';

/** age, in a chunk of its own: only who hands something over loads it. */
export async function encryptFor(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}
