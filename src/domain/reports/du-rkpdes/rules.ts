import { rulesFor } from '../report-rules.ts';
import { checkDuRkpdes } from './checks.ts';
import { duRkpdesContentSchema, emptyDuRkpdes } from './schema.ts';

/** The list of proposals, as the registry knows a kind of report. */
export const duRkpdesRules = rulesFor(duRkpdesContentSchema, {
  empty: emptyDuRkpdes,
  check: checkDuRkpdes,
  /** The list that a new one may start from. */
  reads: ({ desa, kind, tahun }) => [{ desa, kind, tahun: tahun - 1 }],
});
