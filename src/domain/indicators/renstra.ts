import * as z from 'zod/mini';
import { type IndicatorId, indicatorIds } from './indicator.ts';
import plan from './renstra.json' with { type: 'json' };

/** A row of the Renstra's tables. */
const row = {
  /** Numbers or codes of the rows in tables 2.4, 4.1 and 4.2. */
  rows: z.string(),
  /** As the Renstra has it, spelling included. */
  name: z.string(),
  /** Of each year it has one for. */
  targets: z.record(z.string().check(z.regex(/^20\d\d$/)), z.number()),
};

export const renstraSchema = z.object({
  computed: z.array(z.object({ id: z.enum(indicatorIds), ...row })),
  /** Rows that the reports of the desa cannot give, said so plainly, with the plan's own targets. */
  notComputable: z.array(z.object(row)),
});

/**
 * Renstra Kecamatan Perak 2025-2029, tables 2.4 (years to 2024) and 4.2 (2026-2030; it has no 2025). Names and
 * targets are the plan's own; how each is computed it does not say.
 */
export const { computed: renstraRows, notComputable } = renstraSchema.parse(plan);

/** The years the Renstra plans for. */
export const planYears: readonly number[] = [2025, 2026, 2027, 2028, 2029, 2030];

/** The plan's target for a year; a year it has none for has none. */
export function targetOf(id: IndicatorId, tahun: number): number | null {
  return renstraRows.find((row) => row.id === id)?.targets[tahun] ?? null;
}

/** Value over target in percent; null without either, or with a target of 0. */
export function ratioOf(value: number | null, target: number | null): number | null {
  return value === null || target === null || target === 0 ? null : (value / target) * 100;
}
