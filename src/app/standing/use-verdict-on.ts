import type { FilingDoc, VerdictDoc } from '../../domain/standing/report-doc.ts';
import { useRead } from '../kit/use-read.ts';

/** What the kecamatan said of one filed revision; null while it has not. */
export function useVerdictOn({ filing, report }: FilingDoc): VerdictDoc | null {
  const verdicts = useRead((read) => read.verdicts(report), [report]);
  return verdicts?.find((verdict) => verdict.filing === filing) ?? null;
}
