import { hariLiburSeed } from '../../domain/basics/hari-libur-seed.ts';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import { type Kecamatan, kecamatanSchema } from '../../domain/desa/kecamatan.ts';
import { type Doc, docId } from '../../domain/workflow/documents.ts';
import type { ServerStore } from '../store/server-store.ts';
import { readFile } from 'node:fs/promises';
import { kecamatanPerak } from '../../domain/desa/kecamatan-perak.ts';
import type { Settings } from '../settings.ts';
import { StartProblem, codeOf } from '../start-problem.ts';

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

/** The kecamatan to start with: of the file set, else the one already here, else Perak. */
export async function chooseKecamatan(
  store: Pick<ServerStore, 'listKecamatan'>,
  { demo, kecamatanFile }: Pick<Settings, 'demo' | 'kecamatanFile'>,
): Promise<Kecamatan | KecamatanCode> {
  if (demo) return kecamatanPerak;
  if (kecamatanFile !== null) return readKecamatan(kecamatanFile);
  const [served] = await store.listKecamatan();
  return served ?? kecamatanPerak;
}

async function readKecamatan(file: string): Promise<Kecamatan> {
  try {
    return kecamatanSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? codeOf(error) : 'isinya tidak cocok';
    throw new StartProblem(
      `KECAMATAN_FILE ${file} tidak bisa dipakai (${reason}). Isinya: {"code","name","kabupaten","desa":[{"code","name"}]}.`,
    );
  }
}
