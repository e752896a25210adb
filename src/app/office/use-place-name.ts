import type { DesaCode } from '../../domain/basics/ids.ts';
import { useApp } from '../app-context.ts';
import { placeText } from './words.ts';
import { useLive } from '../kit/use-live.ts';
import { useMe } from '../account/use-me.ts';

/** `Desa Sembung` for a desa's person, `Kecamatan Perak` for the others; `full` names both. */
export function usePlaceName(full = false): string {
  const { phone } = useApp();
  const me = useMe();
  const kecamatan = useLive(() => phone.read.kecamatan(), []);
  if (!kecamatan) return '';
  if (me.desa === null) return placeText.kecamatan(kecamatan.name);
  const desa = nameOf(kecamatan.desa, me.desa);
  return full ? placeText.desaOf(desa, kecamatan.name) : placeText.desa(desa);
}

/** The name of one desa; its code while the kecamatan's table is not here yet. */
export function useDesaName(desa: DesaCode): string {
  const { phone } = useApp();
  const kecamatan = useLive(() => phone.read.kecamatan(), []);
  return nameOf(kecamatan?.desa ?? [], desa);
}

function nameOf(desaList: readonly { code: DesaCode; name: string }[], desa: DesaCode): string {
  return desaList.find(({ code }) => code === desa)?.name ?? desa;
}
