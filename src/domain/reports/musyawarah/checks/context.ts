import type { CheckContext } from '../../report-rules.ts';
import type { MusyawarahContent, MusyawarahKind } from '../schema.ts';

export interface MusyawarahCheckContext extends Pick<CheckContext, 'tahun' | 'filedOn'> {
  readonly kind: MusyawarahKind;
  /** The Musdes for the same RKPDes, where this device has it. */
  readonly musdes?: MusyawarahContent | null;
}
