import { reportKey } from '../../../domain/basics/ids.ts';
import { presenceOf } from '../../../domain/reports/lkd/presence.ts';
import { lkdRules } from '../../../domain/reports/lkd/rules.ts';
import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { lkdFindingText } from './findings-words.ts';
import { lkdText } from './words.ts';
import type { FindingsProps } from '../frame/findings-props.ts';
import { FilingFindings } from '../frame/filing-findings.tsx';
import { useRelated } from '../frame/use-related.ts';
import { PresenceFacts } from './presence-facts.tsx';

/** What the checks say of the LKD that were filed, and who of them came to the Musrenbangdes. */
export function LkdFindings(props: FindingsProps) {
  return (
    <>
      <FilingFindings {...props} rules={lkdRules} findingText={lkdFindingText} />
      <PresenceCard {...props} />
    </>
  );
}

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
