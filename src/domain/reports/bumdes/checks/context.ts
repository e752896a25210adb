import type { CheckContext } from '../../report-rules.ts';
import type { BumdesKind } from '../periode.ts';

export interface BumdesCheckContext extends Pick<CheckContext, 'tahun' | 'filedOn' | 'related'> {
  readonly kind: BumdesKind;
}
