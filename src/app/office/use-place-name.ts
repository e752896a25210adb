import type { DesaCode } from '../../domain/basics/ids.ts';
import { placeText } from './words.ts';
import { useMe } from '../account/use-me.ts';
import { useKecamatan } from './use-kecamatan.ts';

/** `Desa Sembung` for a desa's person, `Kecamatan Perak` for the others; `full` names both. */
export function usePlaceName(full = false): string {
  const me = useMe();
  const kecamatan = useKecamatan();
  if (!kecamatan) return '';
  if (me.desa === null) return placeText.kecamatan(kecamatan.name);
  const desa = nameOf(kecamatan.desa, me.desa);
  return full ? placeText.desaOf(desa, kecamatan.name) : placeText.desa(desa);
}

/** The name of one desa; its code while the kecamatan's table is not here yet. */
export function useDesaName(desa: DesaCode): string {
  const kecamatan = useKecamatan();
  return nameOf(kecamatan?.desa ?? [], desa);
}

function nameOf(desaList: readonly { code: DesaCode; name: string }[], desa: DesaCode): string {
  return desaList.find(({ code }) => code === desa)?.name ?? desa;
}
