import type { FilingDoc } from '../../domain/standing/filing-doc.ts';
import type { VerdictDoc } from '../../domain/standing/verdict-doc.ts';
import { useApp } from '../app-context.ts';
import { useLive } from '../kit/use-live.ts';

/** What the kecamatan said of one filed revision; null while it has not. */
export function useVerdictOn({ filing, report }: FilingDoc): VerdictDoc | null {
  const { phone } = useApp();
  const verdicts = useLive(() => phone.read.verdicts(report), [report]);
  return verdicts?.find((verdict) => verdict.filing === filing) ?? null;
}
