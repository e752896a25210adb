import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Encrypter } from 'age-encryption';
import type { Balasan } from '../../sync/messages/courier.ts';
import type { BalasanContent } from '../../sync/messages/balasan-content.ts';
import type { TitipanContent } from '../../sync/messages/titipan-content.ts';
import type { ServerStore } from '../store/server-store.ts';
import { signBalasan } from './courier-keys.ts';

const deflate = promisify(gzip);

/** For the phone that asked, and nobody who carries it there. */
export async function sealBalasan(
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
