import { type Tanggal, tanggalOf } from '../../../basics/tanggal.ts';
import type { Finding } from '../../report-rules.ts';
import type { RkpdesContent } from '../schema.ts';
import { ppDesa } from '../../../basics/pp-desa.ts';

/**
 * The stages: R2 Musdes by 30 June and R1 Perdes by 30 September of the year before, neither asked of a
 * Perubahan, which has no date in law; Musrenbangdes for both; and each stage after the one before it.
 */
export function checkStages(
  { tahapan }: RkpdesContent,
  { tahun, isPerubahan }: { tahun: number; isPerubahan: boolean },
): Finding[] {
  const { tanggalMusdes, tanggalMusrenbangdes, tanggalPerdes, nomorPerdes } = tahapan;
  const musdes = { field: 'tanggalMusdes', basis: MUSDES, latest: tanggalOf(tahun - 1, 6, 30) };
  const perdes = { field: 'tanggalPerdes', basis: PERDES, latest: tanggalOf(tahun - 1, 9, 30) };
  const noLatest = isPerubahan ? { latest: null } : {};
  return [
    ...(isPerubahan ? [] : checkDay('R2', tanggalMusdes, musdes)),
    ...(tanggalMusrenbangdes === null ? [missing('musrenbangdes', 'tanggalMusrenbangdes')] : []),
    ...checkDay('R1', tanggalPerdes, { ...perdes, ...noLatest }),
    ...(nomorPerdes.trim() === '' ? [missing('perdes-nomor', 'nomorPerdes')] : []),
    ...checkOrder(tahapan),
  ];
}

const MUSDES = ppDesa('114(2) jo PP 47/2015');
const PERDES = ppDesa('118(5)-(7)');
const MISSING_BASIS = { musrenbangdes: ppDesa('116, 120'), 'perdes-nomor': PERDES } as const;

interface DayRule {
  readonly field: string;
  readonly basis: string;
  readonly latest: Tanggal | null;
}

function checkDay(rule: string, day: Tanggal | null, { field, basis, latest }: DayRule): Finding[] {
  const shared = { level: 'finding', where: ['tahapan', field], basis } as const;
  if (day === null) return [{ ...shared, rule: `${rule}-missing`, values: {} }];
  if (latest === null || day <= latest) return [];
  return [{ ...shared, rule, values: { day, latest } }];
}

function missing(rule: keyof typeof MISSING_BASIS, field: string): Finding {
  const where = ['tahapan', field];
  return { level: 'finding', rule, where, values: {}, basis: MISSING_BASIS[rule] };
}

/** Musdes, then Musrenbangdes, then Perdes; only what is filled in is compared. */
function checkOrder(tahapan: RkpdesContent['tahapan']): Finding[] {
  const filled = (['tanggalMusdes', 'tanggalMusrenbangdes', 'tanggalPerdes'] as const).flatMap(
    (field) => {
      const day = tahapan[field];
      return day === null ? [] : [{ field, day }];
    },
  );
  return filled.slice(1).flatMap((later, index): Finding[] => {
    const earlier = filled[index];
    if (!earlier || earlier.day <= later.day) return [];
    const said = { earlier: earlier.field, earlierDay: earlier.day, later: later.field };
    const values = { ...said, laterDay: later.day };
    const basis = ppDesa('114, 116, 118');
    const where = ['tahapan', later.field];
    return [{ level: 'finding', rule: 'stage-order', where, values, basis }];
  });
}
