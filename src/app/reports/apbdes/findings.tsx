import { apbdesRules } from '../../../domain/reports/across/apbdes.ts';
import { apbdesFindingText } from './findings-words.ts';
import type { FindingsProps } from '../frame/findings-props.ts';
import { FilingFindings } from '../frame/filing-findings.tsx';

/** What the checks say of a filed APBDes. */
export function ApbdesFindings(props: FindingsProps) {
  return <FilingFindings {...props} rules={apbdesRules} findingText={apbdesFindingText} />;
}
