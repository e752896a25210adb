import type { ReportKind } from '../../basics/report-kinds.ts';
import { type RealisasiContent, isLpj } from './schema.ts';

export type RealisasiLampiran =
  | 'laporan-pelaksanaan'
  | 'lra'
  | 'calk'
  | 'laporan-realisasi-kegiatan'
  | 'daftar-program'
  | 'perdes'
  | 'lainnya';

/** What goes with the report, the required first: Permendagri 20/2018 Ps 68 and 70, second-hand. */
export function realisasiLampiran(kind: ReportKind): readonly RealisasiLampiran[] {
  return isLpj(kind)
    ? ['lra', 'calk', 'laporan-realisasi-kegiatan', 'daftar-program', 'perdes', 'lainnya']
    : ['laporan-pelaksanaan', 'laporan-realisasi-kegiatan', 'lainnya'];
}

/** A desa to which no other programme came has no list of them to send. */
export function isRequiredLampiran(
  jenis: RealisasiLampiran,
  { noProgramLain }: Pick<RealisasiContent, 'noProgramLain'>,
): boolean {
  if (jenis === 'perdes' || jenis === 'lainnya') return false;
  return jenis !== 'daftar-program' || !noProgramLain;
}

export function wantedLampiran(
  content: Pick<RealisasiContent, 'noProgramLain'>,
  kind: ReportKind,
): readonly RealisasiLampiran[] {
  return realisasiLampiran(kind).filter((jenis) => isRequiredLampiran(jenis, content));
}
