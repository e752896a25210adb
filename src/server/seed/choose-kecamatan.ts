import { readFile } from 'node:fs/promises';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { kecamatanPerak } from '../../domain/desa/kecamatan-perak.ts';
import { type Kecamatan, kecamatanSchema } from '../../domain/desa/kecamatan.ts';
import type { Settings } from '../settings.ts';
import { StartProblem, codeOf } from '../start-problem.ts';
import type { ServerStore } from '../store/server-store.ts';

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
