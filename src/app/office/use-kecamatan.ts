import type { KecamatanDoc } from '../../domain/desa/kecamatan-doc.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { useRead } from '../kit/use-read.ts';
import { useMemo } from 'preact/hooks';
import { createIsLibur, type IsLibur } from '../../domain/basics/tanggal.ts';
import { calendarOf, type Calendar } from '../../domain/obligations/obligations.ts';
import type { DesaCode } from '../../domain/basics/ids.ts';
import { placeText } from './words.ts';
import { useMe } from '../account/use-me.ts';
import type { Desa } from '../../domain/desa/kecamatan.ts';

/** The kecamatan and its desa; null before the first sync, undefined while the disk is read. */
export function useKecamatan(): KecamatanDoc | null | undefined {
  return useRead((read) => read.one(docId.kecamatan, 'kecamatan'));
}

/** The kecamatan's table of holidays as this phone has it; none before the first sync. */
export function useIsLibur(): IsLibur {
  const doc = useRead((read) => read.one(docId.hariLibur, 'hari-libur'));
  return useMemo(() => createIsLibur(doc?.entries ?? []), [doc]);
}

/** The rules, what the kecamatan set, and its holidays, as this phone has them. */
export function useCalendar(): Calendar {
  const isLibur = useIsLibur();
  const calendar = useRead((read) => read.one(docId.calendar, 'calendar'));
  return useMemo(() => calendarOf(calendar?.settings ?? null, isLibur), [isLibur, calendar]);
}

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

/** The desa to choose from in a list, by their code. */
export function desaOptions(desaList: readonly Desa[]): readonly (readonly [DesaCode, string])[] {
  return desaList.map(({ code, name }) => [code, name]);
}
