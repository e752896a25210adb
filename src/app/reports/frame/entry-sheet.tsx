import type { ComponentChildren } from 'preact';
import type { Finding } from '../../../domain/reports/finding.ts';
import type { Remark } from '../../../domain/standing/verdict-doc.ts';
import { Button } from '../../kit/button.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { entryText as words } from './entries-words.ts';
import { EntryRemarks } from './entry-remarks.tsx';

interface Props {
  readonly title: string;
  /** Another phone removed it meanwhile. */
  readonly isGone: boolean;
  readonly remarks: readonly Remark[];
  readonly findings: readonly Finding[];
  readonly sentence: (finding: Finding) => string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
  /** Makes another one like it. */
  readonly onCopy?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** One entry under the hands: what was said of it, its fields, what the checks found. */
export function EntrySheet(props: Props) {
  const { title, isGone, remarks, findings, sentence, onClose, onRemove, onCopy, children } = props;
  return (
    <Sheet title={title} onClose={onClose}>
      {isGone && <p>{words.gone}</p>}
      <EntryRemarks remarks={remarks} />
      {children}
      <FindingList findings={findings} sentence={sentence} />
      <Button look="main" wide onClick={onClose}>
        {words.done}
      </Button>
      {!isGone && (
        <div class="row">
          {onCopy && (
            <Button icon="copy" onClick={onCopy}>
              {words.copy}
            </Button>
          )}
          <Button icon="trash" look="danger" onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
