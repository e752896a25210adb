import { rkpdesRules } from '../../../domain/reports/across/rkpdes.ts';
import { rkpdesFindingText } from './findings-words.ts';
import type { FindingsProps } from '../frame/findings-props.ts';
import { FilingFindings } from '../frame/filing-findings.tsx';

/** What the checks say of a filed RKPDes. */
export function RkpdesFindings(props: FindingsProps) {
  return <FilingFindings {...props} rules={rkpdesRules} findingText={rkpdesFindingText} />;
}
