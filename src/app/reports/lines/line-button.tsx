import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../domain/reports/report-rules.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { Breakable } from '../../kit/breakable.tsx';
import { Icon } from '../../kit/icon.tsx';
import { entryText as words } from '../frame/entries-words.ts';
import { EntryRemarks } from '../frame/entry-remarks.tsx';
import './lines.css';

interface Props {
  readonly id: string;
  readonly title: string;
  /** Codes, fund sources and the like, small below the title. */
  readonly meta: ComponentChildren;
  readonly amount: ComponentChildren;
  /** The worst of those here is flagged; a notice is not. */
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  /** Somebody came for this line. */
  readonly isTarget?: boolean;
  readonly onOpen: () => void;
}

/** One line of a form with its amount; what was found or remarked on it stands with it. */
export function LineButton(props: Props) {
  const { id, title, meta, amount, findings, remarks, isTarget, onOpen } = props;
  const worst = findings.find(({ level }) => level !== 'notice');
  return (
    <button
      type="button"
      class="line"
      id={`baris-${id}`}
      data-target={isTarget || undefined}
      onClick={onOpen}
    >
      <span class="line-words">
        <Breakable text={title} />
        <span class="line-meta">
          {meta}
          {worst && (
            <span class="line-flag" data-level={worst.level}>
              <Icon name={worst.level === 'blocks' ? 'stop' : 'warning'} size={18} />
              <span class="sr-only">{words.hasFinding}</span>
            </span>
          )}
        </span>
      </span>
      {amount}
      <EntryRemarks remarks={remarks} />
    </button>
  );
}
