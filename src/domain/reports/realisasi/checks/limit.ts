import type { Finding, CheckContext } from '../../report-rules.ts';

export type RealisasiCheckContext = Pick<CheckContext, 'kind' | 'tahun' | 'related'>;

const LIMIT = 8;

/** The first few of a rule; a report on another budget would bury the rest under a hundred of the same. */
export function limitFindings(findings: readonly Finding[]): readonly Finding[] {
  const [next] = findings.slice(LIMIT);
  if (!next) return findings;
  const values = { of: next.rule, count: findings.length - LIMIT };
  return [...findings.slice(0, LIMIT), { ...next, rule: 'more', values }];
}
