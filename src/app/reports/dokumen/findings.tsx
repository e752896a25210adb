import { dokumenRules } from '../../../domain/reports/dokumen/rules.ts';
import { dokumenFindingText } from './findings-words.ts';
import type { FindingsProps } from '../frame/findings-props.ts';
import { FilingFindings } from '../frame/filing-findings.tsx';

/** What the checks say of a filed document. */
export function DokumenFindings(props: FindingsProps) {
  return <FilingFindings {...props} rules={dokumenRules} findingText={dokumenFindingText} />;
}
