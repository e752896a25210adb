import type { Finding } from '../finding.ts';

/**
 * What is missing at many lembaga of one kind, said once with their count and leading to the first: a desa
 * has dozens of RT. Only findings that carry a count are gathered.
 */
export function gather(findings: readonly Finding[]): readonly Finding[] {
  return findings.reduce<readonly Finding[]>((kept, finding) => {
    const first = kept.find((one) => isSame(one, finding));
    if (!first) return [...kept, finding];
    const count = Number(first.values['count']) + 1;
    const more = { ...first, values: { ...first.values, count } };
    return kept.map((one) => (one === first ? more : one));
  }, []);
}

function isSame(a: Finding, b: Finding): boolean {
  const isCounted = a.values['count'] !== undefined && b.values['count'] !== undefined;
  return isCounted && a.rule === b.rule && a.values['jenis'] === b.values['jenis'];
}
