import { useEffect } from 'preact/hooks';
import type { Finding } from '../../../domain/reports/finding.ts';
import type { ReportRules } from '../../../domain/reports/report-rules.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { formText } from './words.ts';
import type { FindingsProps } from './findings-props.ts';
import { FindingCounts } from './finding-counts.tsx';
import { useFindings } from './use-findings.ts';
import { useRelated } from './use-related.ts';

interface Props extends FindingsProps {
  readonly rules: ReportRules;
  readonly findingText: (finding: Finding) => string;
}

/** What the checks say of a filed report, each with its basis. */
export function FilingFindings(props: Props) {
  const { report, content, filedOn, rules, findingText, onFound } = props;
  const related = useRelated(report, rules);
  const findings = useFindings(report, rules, { content: rules.parse(content), related, filedOn });
  useEffect(() => onFound?.({ findings, sentence: findingText }), [findings]);
  return (
    <details class="card stack" open>
      <summary class="row">
        <strong>{formText.findings}</strong> <FindingCounts findings={findings} />
      </summary>
      <FindingList findings={findings} sentence={findingText} />
    </details>
  );
}
