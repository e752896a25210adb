import type { Finding } from '../../../domain/reports/report-rules.ts';
import { findingCounts } from '../../standing/findings-words.ts';

interface Props {
  readonly findings: readonly Finding[];
}

const levels = ['blocks', 'finding', 'notice'] as const;
const tones = { blocks: 'bad', finding: 'warn', notice: 'info' } as const;

/** How many of each level, the gravest first. */
export function FindingCounts({ findings }: Props) {
  if (findings.length === 0)
    return (
      <span class="chip" data-tone="good">
        {findingCounts.none}
      </span>
    );
  return (
    <span class="row">
      {levels.map((level) => {
        const count = findings.filter((finding) => finding.level === level).length;
        return count === 0 ? null : (
          <span key={level} class="chip" data-tone={tones[level]}>
            {findingCounts[level](count)}
          </span>
        );
      })}
    </span>
  );
}
