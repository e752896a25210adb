import { duRkpdesRules } from '../../../domain/reports/du-rkpdes/rules.ts';
import { duRkpdesFindingText } from './words.ts';
import type { FindingsProps } from '../frame/findings-props.ts';
import { FilingFindings } from '../frame/filing-findings.tsx';

/** What the checks say of a filed DU-RKPDes. */
export function DuRkpdesFindings(props: FindingsProps) {
  return <FilingFindings {...props} rules={duRkpdesRules} findingText={duRkpdesFindingText} />;
}
