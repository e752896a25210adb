import type { Finding } from '../../domain/reports/report-rules.ts';
import { Basis } from './basis.tsx';
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
  const inOrder = findings.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
  return (
    <ul class="findings">
      {inOrder.map((finding) => {
        const { rule, level, where, basis } = finding;
        const said = sentence(finding);
        const shared = {
          class: 'finding',
          'data-level': level,
          children: (
            <>
              <Icon name={icons[level]} />
              <span>
                <span class="sr-only">{findingLevelNames[level]}: </span>
                {said}
              </span>
            </>
          ),
        };
        return (
          <li key={`${rule} ${where.join('/')} ${said}`}>
            {onOpen && where.length > 0 ? (
              <button type="button" {...shared} onClick={() => onOpen(where)} />
            ) : (
              <div {...shared} />
            )}
            <Basis text={basis} />
          </li>
        );
      })}
    </ul>
  );
}

const order: readonly Finding['level'][] = ['blocks', 'finding', 'notice'];
