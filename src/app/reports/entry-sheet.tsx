import type { ComponentChildren } from 'preact';
import type { Finding } from '../../domain/reports/finding.ts';
import type { Remark } from '../../domain/workflow/documents.ts';
import { Button } from '../components/button.tsx';
import { FindingList } from '../components/finding-list.tsx';
import { Icon } from '../components/icon.tsx';
import { Sheet } from '../components/sheet.tsx';
import { entryText as words } from '../text/entries.ts';

interface Props {
  readonly title: string;
  /** Another phone removed it meanwhile. */
  readonly isGone: boolean;
  readonly remarks: readonly Remark[];
  readonly findings: readonly Finding[];
  readonly sentence: (finding: Finding) => string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}

/** One entry under the hands: what was said of it, its fields, what the checks found. */
export function EntrySheet(props: Props) {
  const { title, isGone, remarks, findings, sentence, onClose, onRemove, children } = props;
  return (
    <Sheet title={title} onClose={onClose}>
      {isGone && <p>{words.gone}</p>}
      {remarks.map(({ text }, index) => (
        <p key={index} class="line-remark">
          <Icon name="remark" size={20} />
          {text}
        </p>
      ))}
      {children}
      <FindingList findings={findings} sentence={sentence} />
      <Button look="main" wide onClick={onClose}>
        {words.done}
      </Button>
      {!isGone && (
        <Button icon="trash" look="danger" onClick={onRemove}>
          {words.remove}
        </Button>
      )}
    </Sheet>
  );
}
