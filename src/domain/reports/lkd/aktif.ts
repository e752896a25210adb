import type { Tanggal } from '../../basics/tanggal.ts';
import { isInMasaJabatan } from '../masa-jabatan.ts';
import type { JenisLkd, Lembaga, LkdContent } from './schema.ts';

/** Years of one term of the management, at most two terms (Permendagri 18/2018, read second-hand). */
export const LKD_YEARS = 5;

/**
 * What makes a lembaga "aktif" for Renstra rows 81/142 and 193, which count PKK. The Renstra gives no
 * definition; this one is proposed and must be confirmed by the kecamatan, so each leg is a setting.
 */
export interface LembagaAktifDefinition {
  /** An SK with a term in force. */
  readonly needsSk: boolean;
  /** At least one kegiatan in the year. */
  readonly needsKegiatan: boolean;
}

export const defaultLembagaAktif: LembagaAktifDefinition = { needsSk: true, needsKegiatan: true };

/** Not what the desa says (`aktif`) but what its figures show on that day. */
export function isLembagaAktif(
  { sk, mulai, selesai, kegiatan }: Lembaga,
  day: Tanggal,
  definition: LembagaAktifDefinition = defaultLembagaAktif,
): boolean {
  const hasSk = sk.nomor.trim() !== '' && isInMasaJabatan({ mulai, selesai }, day, LKD_YEARS);
  const hasKegiatan = Object.values(kegiatan).some(({ uraian }) => uraian.trim() !== '');
  return (hasSk || !definition.needsSk) && (hasKegiatan || !definition.needsKegiatan);
}

/** Whether the desa has any lembaga of a kind that is active on that day. */
export function hasAktif(
  { lembaga }: LkdContent,
  jenis: JenisLkd,
  ...[day, definition]: [day: Tanggal, definition?: LembagaAktifDefinition]
): boolean {
  return Object.values(lembaga).some(
    (one) => one.jenis === jenis && isLembagaAktif(one, day, definition),
  );
}
