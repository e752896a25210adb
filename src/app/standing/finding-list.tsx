import type { Finding } from '../../domain/reports/finding.ts';
import { findingLevelNames } from './findings-words.ts';
import { Icon, type IconName } from '../kit/icon.tsx';

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** The sentence of a finding; each kind of report has its own in `text`. */
  readonly sentence: (finding: Finding) => string;
  /** Leads to the place; without it the list only tells. */
  readonly onOpen?: ((where: readonly string[]) => void) | undefined;
}

const icons: Readonly<Record<Finding['level'], IconName>> = {
  blocks: 'stop',
  finding: 'warning',
  notice: 'note',
};

/** What the checks found, the gravest first, each with its basis. */
export function FindingList({ findings, sentence, onOpen }: FindingListProps) {
  return (
    <ul class="findings">
      {[...findings].sort(byLevel).map((finding) => (
        <li key={`${finding.rule} ${finding.where.join('/')} ${sentence(finding)}`}>
          <FindingRow
            finding={finding}
            sentence={sentence(finding)}
            onOpen={finding.where.length > 0 ? onOpen : undefined}
          />
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly finding: Finding;
  readonly sentence: string;
  readonly onOpen: FindingListProps['onOpen'];
}

function FindingRow({ finding: { level, where, basis }, sentence, onOpen }: RowProps) {
  const words = (
    <>
      <Icon name={icons[level]} />
      <span>
        <span class="sr-only">{findingLevelNames[level]}: </span>
        {sentence}
        {basis !== '' && <span class="finding-basis">{basis}</span>}
      </span>
    </>
  );
  if (!onOpen)
    return (
      <div class="finding" data-level={level}>
        {words}
      </div>
    );
  return (
    <button type="button" class="finding" data-level={level} onClick={() => onOpen(where)}>
      {words}
    </button>
  );
}

const order: readonly Finding['level'][] = ['blocks', 'finding', 'notice'];

function byLevel(a: Finding, b: Finding): number {
  return order.indexOf(a.level) - order.indexOf(b.level);
}
