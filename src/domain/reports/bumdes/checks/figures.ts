import { sumOf } from '../../../basics/rupiah.ts';
import { type Finding, readRelated } from '../../report-rules.ts';
import type { BumdesCheckContext } from './context.ts';
import { type BumdesContent, type Laporan, amountFields, bumdesContentSchema } from '../schema.ts';

const BASIS = 'PP 11/2021 Ps 58(4)';

/** All figures there and none below zero; aktif or not, and why; the year against its semesters. */
export function checkFigures(content: BumdesContent, context: BumdesCheckContext): Finding[] {
  const { laporan } = content;
  return [
    ...checkAmounts(laporan),
    ...checkAktif(laporan),
    ...(context.kind === 'bumdes-tahunan' ? checkSemesters(laporan, context) : []),
  ];
}

/** Modal may be below zero, and what came from or went to the desa may be none. */
const needed = ['omzet', 'biaya', 'aset', 'modal'] as const;

function checkAmounts(laporan: Laporan): Finding[] {
  const missing = needed.filter((field) => laporan[field] === null && laporan.aktif !== false);
  const negative = amountFields.filter((field) => field !== 'modal' && (laporan[field] ?? 0) < 0);
  return [
    ...missing.map((field) => finding('bumdes-amount-missing', field, { field })),
    ...negative.map((field) =>
      finding('bumdes-amount-negative', field, { field, amount: laporan[field] ?? 0 }),
    ),
  ];
}

function checkAktif({ aktif, alasan, omzet }: Laporan): Finding[] {
  if (aktif === null) return [finding('bumdes-aktif', 'aktif', {})];
  if (!aktif && alasan.trim() === '') return [finding('bumdes-alasan', 'alasan', {})];
  if (aktif && omzet === 0)
    return [{ ...finding('bumdes-aktif-no-omzet', 'aktif', {}), level: 'notice' }];
  return [];
}

/** A year is the sum of its semesters; only told when both were filed. */
function checkSemesters(laporan: Laporan, { related, tahun }: BumdesCheckContext): Finding[] {
  const semesters = (['bumdes-semester-1', 'bumdes-semester-2'] as const).map(
    (kind) => readRelated(related, { kind, tahun }, bumdesContentSchema)?.laporan,
  );
  return (['omzet', 'biaya'] as const).flatMap((field): Finding[] => {
    const amounts = semesters.map((semester) => semester?.[field] ?? null);
    const year = laporan[field];
    if (year === null || amounts.includes(null)) return [];
    const sum = sumOf(amounts);
    if (sum === year) return [];
    const values = { field, year, sum };
    return [{ ...finding('bumdes-semesters', field, values), level: 'notice' }];
  });
}

function finding(rule: string, field: keyof Laporan, values: Finding['values']): Finding {
  return { level: 'finding', rule, where: ['laporan', String(field)], values, basis: BASIS };
}
