import type { Finding } from '../../finding.ts';
import { compareKegiatan } from '../compare.ts';
import type { RkpdesContent } from '../schema.ts';

/** A Perubahan starts from the RKPDes, changes something, and says why. */
export function checkPerubahan({ perubahan, kegiatan }: RkpdesContent): Finding[] {
  const { alasan, penjelasan, semula } = perubahan;
  const shared = { level: 'finding', values: {}, basis: 'PP 43/2014 Ps 120' } as const;
  const finding = (rule: string, ...where: string[]): Finding => ({ ...shared, rule, where });
  const { added, removed, changed } = compareKegiatan(semula, kegiatan);
  const isSame = added.length + removed.length + changed.length === 0;
  const hasStart = Object.keys(semula).length > 0;
  return [
    ...(alasan === null ? [finding('perubahan-alasan', 'perubahan', 'alasan')] : []),
    ...(penjelasan.trim() === ''
      ? [finding('perubahan-penjelasan', 'perubahan', 'penjelasan')]
      : []),
    ...(hasStart ? [] : [finding('perubahan-semula')]),
    ...(hasStart && isSame ? [finding('perubahan-same')] : []),
  ];
}
