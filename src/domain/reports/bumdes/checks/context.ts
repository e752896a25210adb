import type { Tanggal } from '../../../basics/tanggal.ts';
import type { RelatedReport } from '../../report-rules.ts';
import type { BumdesKind } from '../periode.ts';

export interface BumdesCheckContext {
  readonly kind: BumdesKind;
  readonly tahun: number;
  readonly filedOn: Tanggal;
  readonly related: readonly RelatedReport[];
}
