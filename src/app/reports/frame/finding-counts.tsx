import { Chip } from '../../kit/chip.tsx';
import { type Finding } from '../../../domain/reports/report-rules.ts';
import { findingCounts } from '../../standing/findings-words.ts';

const levels = ['blocks', 'finding', 'notice'] as const;
const tones = { blocks: 'bad', finding: 'warn', notice: 'info' } as const;

/** How many of each level, the gravest first. */
export function FindingCounts({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return <Chip tone="good">{findingCounts.none}</Chip>;
  return (
    <span class="row">
      {levels.map((level) => {
        const count = findings.filter((finding) => finding.level === level).length;
        return count === 0 ? null : (
          <Chip key={level} tone={tones[level]}>
            {findingCounts[level](count)}
          </Chip>
        );
      })}
    </span>
  );
}
