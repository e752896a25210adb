import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Desa } from '../../domain/desa/kecamatan.ts';

/** The desa to choose from in a list, by their code. */
export function desaOptions(desaList: readonly Desa[]): readonly (readonly [DesaCode, string])[] {
  return desaList.map(({ code, name }) => [code, name]);
}
