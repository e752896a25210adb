import type { DeviceId } from '../../domain/basics/ids.ts';
import { mayUploadFiles } from '../../domain/workflow/file-access.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { TitipanFile } from '../../sync/messages/titipan-content.ts';
import { receiveBytes } from '../files/receive-bytes.ts';
import { type ReceiveFileDeps, findFile } from '../files/receive-file.ts';

/**
 * The files of a titipan, as if their maker had sent them; how many of them are at the server now. One that
 * may not be taken stays on the desa's phone, which hears why when it sends it by its own line.
 */
export async function receiveFiles(
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
