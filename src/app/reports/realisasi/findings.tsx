import { realisasiRules } from '../../../domain/reports/realisasi/rules.ts';
import { realisasiFindingText } from './findings-words.ts';
import type { FindingsProps } from '../frame/findings-props.ts';
import { FilingFindings } from '../frame/filing-findings.tsx';

/** What the checks say of a filed realisasi. */
export function RealisasiFindings(props: FindingsProps) {
  return <FilingFindings {...props} rules={realisasiRules} findingText={realisasiFindingText} />;
}
