import { useMemo } from 'preact/hooks';
import { apbdesContentSchema } from '../../../domain/reports/apbdes/schema.ts';
import { FindingList } from '../../components/finding-list.tsx';
import { apbdesFindingText } from '../../text/apbdes-findings.ts';
import { periksaText } from '../../text/periksa.ts';
import type { FindingsProps } from '../findings-props.ts';
import { FindingCounts } from './finding-counts.tsx';
import { useFindings } from './use-findings.ts';

/** What the checks say of a filed APBDes, each with its basis. */
export function ApbdesFindings({ report, content, filedOn }: FindingsProps) {
  const read = useMemo(() => apbdesContentSchema.safeParse(content).data ?? null, [content]);
  const findings = useFindings(report, read, filedOn);
  return (
    <details class="card stack" open>
      <summary class="row">
        <strong>{periksaText.findings}</strong> <FindingCounts findings={findings} />
      </summary>
      <FindingList findings={findings} sentence={apbdesFindingText} />
    </details>
  );
}
