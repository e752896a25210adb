import type { CheckContext } from '../../report-rules.ts';

export type RealisasiCheckContext = Pick<CheckContext, 'kind' | 'tahun' | 'related'>;
