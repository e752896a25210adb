import type { ReportRules } from '../report-rules.ts';
import { checkDuRkpdes } from './checks.ts';
import { duRkpdesContentSchema, emptyDuRkpdes } from './schema.ts';

/** The list of proposals, as the registry knows a kind of report. */
export const duRkpdesRules: ReportRules = {
  empty: emptyDuRkpdes,
  parse: (content) => duRkpdesContentSchema.safeParse(content).data ?? null,
  check: (content, { tahun }) => checkDuRkpdes(duRkpdesContentSchema.parse(content), { tahun }),
  /** The list that a new one may start from. */
  reads: ({ desa, kind, tahun }) => [{ desa, kind, tahun: tahun - 1 }],
};
