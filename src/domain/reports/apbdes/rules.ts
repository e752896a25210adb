import type { ReportRules } from '../report-rules.ts';
import { checkApbdes } from './checks.ts';
import { apbdesContentSchema, emptyApbdes } from './schema.ts';

/** The APBDes, murni and Perubahan, as the registry knows a kind of report. */
export const apbdesRules: ReportRules = {
  empty: emptyApbdes,
  parse: (content) => apbdesContentSchema.safeParse(content).data ?? null,
  check: (content, { murni, ...context }) =>
    checkApbdes(apbdesContentSchema.parse(content), {
      ...context,
      murni: murni && apbdesContentSchema.parse(murni),
    }),
};
