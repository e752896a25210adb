import { musyawarahRules } from '../../../domain/reports/musyawarah/rules.ts';
import { musyawarahFindingText } from './findings-words.ts';
import type { FindingsProps } from '../frame/findings-props.ts';
import { FilingFindings } from '../frame/filing-findings.tsx';

export function MusyawarahFindings(props: FindingsProps) {
  return <FilingFindings {...props} rules={musyawarahRules} findingText={musyawarahFindingText} />;
}
