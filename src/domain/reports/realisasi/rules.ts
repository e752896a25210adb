import type { ReportKey } from '../../basics/ids.ts';
import { rulesFor } from '../report-rules.ts';
import { checkRealisasi } from './checks.ts';
import { emptyRealisasi, realisasiContentSchema } from './schema.ts';

/** The semester reports and the LPJ realisasi, as the registry knows a kind of report. */
export const realisasiRules = rulesFor(realisasiContentSchema, {
  empty: emptyRealisasi,
  check: checkRealisasi,
  reads: ({ desa, kind, tahun }): readonly ReportKey[] => [
    { desa, kind: 'apbdes', tahun },
    { desa, kind: 'apbdes-perubahan', tahun },
    { desa, kind: 'lpj-realisasi', tahun: tahun - 1 },
    ...(kind === 'realisasi-semester-1'
      ? []
      : [{ desa, kind: 'realisasi-semester-1' as const, tahun }]),
    ...(kind === 'lpj-realisasi' ? [{ desa, kind: 'realisasi-semester-2' as const, tahun }] : []),
  ],
});
