import { textOfTitipan } from '../../../sync/courier/signed-text.ts';
import type { CourierKeys, Titipan } from '../../../sync/messages/courier.ts';
import type { TitipanContent } from '../../../sync/messages/titipan-content.ts';
import type { DeviceKey } from '../../store/courier-store.ts';
import { toBase64 } from './base64.ts';
import { sign } from './device-key.ts';

/** Makes what nobody but the server reads, and nobody at all changes unseen. */
export async function sealTitipan(
  content: TitipanContent,
  {
    deviceKey,
    recipient,
  }: { readonly deviceKey: DeviceKey; readonly recipient: CourierKeys['recipient'] },
): Promise<Titipan> {
  const { encryptFor } = await import('./age.ts');
  const sealed = toBase64(await encryptFor(recipient, await gzip(JSON.stringify(content))));
  const { kecamatan, device } = content;
  const titipan = { format: 'tepat-titipan-1', kecamatan, device, sealed } as const;
  return { ...titipan, signature: await sign(deviceKey, textOfTitipan(titipan)) };
}

async function gzip(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
