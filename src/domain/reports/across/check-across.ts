import type { Content } from '../../standing/report-doc.ts';
import type { Finding, CheckContext, ReportRules } from '../report-rules.ts';
import { worstFirst, isNihil } from '../report-rules.ts';

/** What is asked of a report beside another kind of the same desa. */
export type CheckAcross = (content: Content, context: CheckContext) => readonly Finding[];

/** A kind's own check, then this one: not of a report that means nothing or says that there is none. */
export function withAcross(rules: ReportRules, checkAcross: CheckAcross): ReportRules {
  return {
    ...rules,
    check: (content, context) => {
      const own = rules.check(content, context);
      if (isNihil(content) || own.some(({ level }) => level === 'blocks')) return own;
      return worstFirst([...own, ...checkAcross(content, context)]);
    },
  };
}
