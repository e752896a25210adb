import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Finding, ReportRules } from '../../../domain/reports/report-rules.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { formText } from './words.ts';
import { useRead } from '../../kit/use-read.ts';
import { useFindings, type FindingsProps } from './use-findings.ts';
import { useRelated } from './use-related.ts';
import { FindingCounts } from './finding-counts.tsx';

/** What the checks say of a filed report of a kind, each with its basis; below, what the kind shows beside. */
export function filingFindings(
  rules: ReportRules,
  findingText: (finding: Finding) => string,
  Beside?: ComponentType<FindingsProps>,
): ComponentType<FindingsProps> {
  return function Findings(props) {
    const { report, content, filedOn, onFound } = props;
    const related = useRelated(report, rules);
    const read = rules.parse(content);
    const doc = useRead((reads) => reads.report(report), [report])?.doc;
    const findings = useFindings(report, rules, { content: read, related, doc, filedOn });
    useEffect(() => onFound?.({ findings, sentence: findingText }), [findings]);
    return (
      <>
        <details class="card stack" open>
          <summary class="row">
            <strong>{formText.findings}</strong> <FindingCounts findings={findings} />
          </summary>
          <FindingList findings={findings} sentence={findingText} />
        </details>
        {Beside && <Beside {...props} />}
      </>
    );
  };
}
