import { reportKey } from '../../../domain/basics/ids.ts';
import { presenceOf } from '../../../domain/reports/lkd/presence.ts';
import { lkdRules } from '../../../domain/reports/lkd/rules.ts';
import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { lkdFindingText } from './findings-words.ts';
import { lkdText } from './words.ts';
import { type FindingsProps } from '../frame/use-findings.ts';
import { useRelated } from '../frame/use-related.ts';
import { filingFindings } from '../frame/filing-findings.tsx';
import { PresenceFacts } from './presence-facts.tsx';

/** Who of them came to the Musrenbangdes. */
function PresenceCard({ report, content }: FindingsProps) {
  const related = useRelated(report, lkdRules);
  const read = lkdContentSchema.safeParse(content).data;
  if (!read) return null;
  return (
    <section class="card stack">
      <h2>{lkdText.sections.musrenbangdes}</h2>
      <PresenceFacts presence={presenceOf(read, related, reportKey(report).tahun)} />
    </section>
  );
}

export const LkdFindings = filingFindings(lkdRules, lkdFindingText, PresenceCard);
