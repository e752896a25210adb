import * as z from 'zod/mini';
import { desaCodeSchema, deviceIdSchema, sha256Schema } from '../../domain/basics/ids.ts';

/** What an upload says of itself when it begins. */
export const uploadMetadataSchema = z.object({
  desa: desaCodeSchema,
  /** Of all its bytes, hex. */
  sha256: sha256Schema,
  device: deviceIdSchema,
});
export type UploadMetadata = z.infer<typeof uploadMetadataSchema>;

/** Reads `Upload-Metadata` of tus: names, each with its value in base64; null when it does not fit. */
export function readUploadMetadata(header: string | undefined): UploadMetadata | null {
  const pairs = (header ?? '').split(',').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.trim().split(' ');
    return [name, Buffer.from(value, 'base64').toString('utf8')];
  });
  return uploadMetadataSchema.safeParse(Object.fromEntries(pairs)).data ?? null;
}
