import { useState } from 'preact/hooks';
import { fungsiName, needsSpec } from '../../../domain/reports/kode/kode-fungsi.ts';
import { rekeningName } from '../../../domain/reports/kode/kode-rekening.ts';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import type { LineWithId } from '../../../domain/reports/apbdes/tree.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { apbdesFindingText } from './findings-words.ts';
import { apbdesFormText } from './words.ts';
import { EntrySheet } from '../frame/entry-sheet.tsx';
import { CodePicker } from '../kode/code-picker.tsx';
import { changeLine, putLine, removeLine } from './edits.ts';
import { about } from '../frame/form-context.ts';
import { LineFields } from './line-fields.tsx';
import { akunOf, lineBagian } from '../lines/bagian.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

const { line: words } = apbdesFormText;

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  readonly onCopied: (id: string) => void;
  readonly onRemoved: (removed: LineWithId) => void;
}

/** One line under the hands; every key goes to disk, there is nothing to save. */
export function LineSheet({ id, onClose, onCopied, onRemoved }: Props) {
  const { newLineId } = useApp();
  const { content, change, findings, remarks } = useApbdesForm();
  const line = content.lines[id];
  const copy = () => {
    const copied = newLineId();
    if (line) change(putLine(copied, line));
    onCopied(copied);
  };
  const remove = () => {
    change(removeLine(id));
    if (line) onRemoved({ id, line });
  };
  return (
    <EntrySheet
      key={id}
      title={words.title}
      isGone={!line}
      remarks={about(remarks, 'lines', id)}
      findings={about(findings, 'lines', id)}
      sentence={apbdesFindingText}
      onClose={onClose}
      onCopy={copy}
      onRemove={remove}
    >
      {line && (
        <>
          <LineCodes id={id} line={line} />
          <LineFields
            id={id}
            line={line}
            isSpecDue={line.fungsi !== null && needsSpec(line.fungsi)}
          />
        </>
      )}
    </EntrySheet>
  );
}

interface CodesProps {
  readonly id: string;
  readonly line: ApbdesLine;
}

/** The codes of a line, and the way to others. */
function LineCodes({ id, line: { rekening, fungsi } }: CodesProps) {
  const { content, change } = useApbdesForm();
  const [isPicking, setPicking] = useState(false);
  return (
    <div class="line-codes">
      <div>
        {fungsi !== null && (
          <p class="small">
            <span class="kode">{fungsi}</span> {fungsiName(fungsi)}
          </p>
        )}
        <p class="small">
          <span class="kode">{rekening}</span> {rekeningName(rekening)}
        </p>
      </div>
      <Button onClick={() => setPicking(true)}>{words.change}</Button>
      {isPicking && (
        <CodePicker
          lines={content.lines}
          akun={akunOf[lineBagian(rekening)]}
          fungsi={fungsi}
          onClose={() => setPicking(false)}
          onPick={(picked) => {
            change(changeLine(id, { ...picked }));
            setPicking(false);
          }}
        />
      )}
    </div>
  );
}
