import type { Tanggal } from '../../basics/tanggal.ts';
import { isInMasaJabatan } from '../masa-jabatan.ts';
import type { BumdesContent } from './schema.ts';

/** Years of one term of the organs (PP 11/2021 Ps 16-30). */
export const ORGAN_YEARS = 5;

/**
 * What makes a BUMDes "aktif" for Renstra rows 81/142 and 193. The Renstra gives no definition; this one
 * is proposed and must be confirmed by the kecamatan, so each leg is a setting and each answer is kept.
 */
export interface BumdesAktifDefinition {
  /** A direktur whose term is in force. */
  readonly needsDireksi: boolean;
  /** A return of the last closed period. */
  readonly needsLaporan: boolean;
  /** Any revenue in it. */
  readonly needsOmzet: boolean;
}

export const defaultBumdesAktif: BumdesAktifDefinition = {
  needsDireksi: true,
  needsLaporan: true,
  needsOmzet: true,
};

export interface BumdesAktif {
  readonly isAktif: boolean;
  readonly hasDireksi: boolean;
  readonly hasLaporan: boolean;
  readonly hasOmzet: boolean;
}

/** `content` is the return filed for the last closed period; null = none was filed. */
export function isBumdesAktif(
  content: BumdesContent | null,
  day: Tanggal,
  definition: BumdesAktifDefinition = defaultBumdesAktif,
): BumdesAktif {
  const hasLaporan = content !== null && content.nihil === null;
  const hasDireksi = hasLaporan && hasDireksiInTerm(content, day);
  const hasOmzet = hasLaporan && (content.laporan.omzet ?? 0) > 0;
  const isAktif =
    content?.nihil == null &&
    (hasDireksi || !definition.needsDireksi) &&
    (hasLaporan || !definition.needsLaporan) &&
    (hasOmzet || !definition.needsOmzet);
  return { isAktif, hasDireksi, hasLaporan, hasOmzet };
}

function hasDireksiInTerm({ organ }: Pick<BumdesContent, 'organ'>, day: Tanggal): boolean {
  return Object.values(organ).some(
    ({ jabatan, nama, mulai }) =>
      jabatan === 'direktur' &&
      nama.trim() !== '' &&
      isInMasaJabatan({ mulai, selesai: null }, day, ORGAN_YEARS),
  );
}
