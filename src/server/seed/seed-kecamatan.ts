import { hariLiburSeed } from '../../domain/basics/hari-libur-seed.ts';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import type { Kecamatan } from '../../domain/desa/kecamatan.ts';
import { type Doc, docId } from '../../domain/workflow/documents.ts';
import type { ServerStore } from '../store/server-store.ts';

/** Creates the kecamatan with its table of holidays where it is not here yet; gives its code. */
export async function seedKecamatan(
  store: ServerStore,
  kecamatan: Kecamatan | KecamatanCode,
  now: Instant,
): Promise<KecamatanCode> {
  if (typeof kecamatan === 'string') return kecamatan;
  const codes = await store.listKecamatan();
  if (!codes.includes(kecamatan.code)) await store.createKecamatan(firstDocuments(kecamatan), now);
  return kecamatan.code;
}

/** What every kecamatan starts with. */
export function firstDocuments(kecamatan: Kecamatan): readonly Doc[] {
  return [
    { ...kecamatan, kind: 'kecamatan', id: docId.kecamatan },
    { kind: 'hari-libur', id: docId.hariLibur, version: null, entries: [...hariLiburSeed] },
  ];
}
