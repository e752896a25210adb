import { type KindOf, type ReportKind, isOfFamily, kindsOf } from '../../basics/report-kinds.ts';
import { type Tanggal, tanggalOf } from '../../basics/tanggal.ts';
import { isInMasaJabatan } from '../masa-jabatan.ts';
import type { BumdesContent } from './schema.ts';

/** The kinds of BUMDes report, in the order their periods end. */
export const bumdesKinds = kindsOf('bumdes');
export type BumdesKind = KindOf<'bumdes'>;

export interface Periode {
  readonly kind: BumdesKind;
  /** Book year, which is the calendar year. */
  readonly tahun: number;
}

export function isBumdesKind(kind: ReportKind): kind is BumdesKind {
  return isOfFamily(kind, 'bumdes');
}

/** The last day of what a report is about. */
export function endOfPeriode({ kind, tahun }: Periode): Tanggal {
  return kind === 'bumdes-semester-1' ? tanggalOf(tahun, 6, 30) : tanggalOf(tahun, 12, 31);
}

/** Below zero when a's period ends first; the year closes after its second semester. */
export function byPeriode(a: Periode, b: Periode): number {
  return a.tahun - b.tahun || bumdesKinds.indexOf(a.kind) - bumdesKinds.indexOf(b.kind);
}

/** How many years back a profil and a trend are looked for. */
const YEARS_BACK = 4;

/** The reports of this BUMDes that came before, the newest first. */
export function earlierPeriode(periode: Periode): Periode[] {
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => periode.tahun - back);
  return years
    .flatMap((tahun) => bumdesKinds.map((kind) => ({ kind, tahun })))
    .filter((one) => byPeriode(one, periode) < 0)
    .toSorted((a, b) => byPeriode(b, a));
}

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
