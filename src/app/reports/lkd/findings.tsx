import { lkdRules } from '../../../domain/reports/lkd/rules.ts';
import { lkdFindingText } from '../../text/lkd-findings.ts';
import type { FindingsProps } from '../findings-props.ts';
import { FilingFindings } from '../frame/filing-findings.tsx';

/** What the checks say of the LKD that were filed. */
export function LkdFindings(props: FindingsProps) {
  return <FilingFindings {...props} rules={lkdRules} findingText={lkdFindingText} />;
}
