import { useState } from 'preact/hooks';
import { fungsiName, needsSpec } from '../../../domain/reports/apbdes/kode-fungsi.ts';
import { rekeningName } from '../../../domain/reports/apbdes/kode-rekening.ts';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { Icon } from '../../components/icon.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { apbdesFindingText } from '../../text/apbdes-findings.ts';
import { apbdesFormText } from '../../text/apbdes-form.ts';
import { CodePicker } from './code-picker.tsx';
import { changeLine, putLine, removeLine } from './edits.ts';
import { about } from '../frame/form-context.ts';
import { LineFields } from './line-fields.tsx';
import { akunOf, lineBagian } from './section-of.ts';
import type { Removed } from './undo-toast.tsx';
import { useApbdesForm } from './use-apbdes-form.ts';

const { line: words } = apbdesFormText;

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  readonly onCopied: (id: string) => void;
  readonly onRemoved: (removed: Removed) => void;
}

/** One line under the hands; every key goes to disk, there is nothing to save. */
export function LineSheet({ id, onClose, onCopied, onRemoved }: Props) {
  const { newLineId } = useApp();
  const { content, change, findings, remarks } = useApbdesForm();
  const line = content.lines[id];
  if (!line)
    return (
      <Sheet title={words.title} onClose={onClose}>
        <p>{words.gone}</p>
      </Sheet>
    );
  const copy = () => {
    const copied = newLineId();
    change(putLine(copied, line));
    onCopied(copied);
  };
  const remove = () => {
    change(removeLine(id));
    onRemoved({ id, line });
  };
  return (
    <Sheet key={id} title={words.title} onClose={onClose}>
      {about(remarks, 'lines', id).map(({ text }, index) => (
        <p key={index} class="line-remark">
          <Icon name="remark" size={20} />
          {text}
        </p>
      ))}
      <LineCodes id={id} line={line} />
      <LineFields id={id} line={line} isSpecDue={line.fungsi !== null && needsSpec(line.fungsi)} />
      <FindingList findings={about(findings, 'lines', id)} sentence={apbdesFindingText} />
      <Button look="main" wide onClick={onClose}>
        {words.done}
      </Button>
      <div class="row">
        <Button icon="copy" onClick={copy}>
          {words.copy}
        </Button>
        <Button icon="trash" look="danger" onClick={remove}>
          {words.remove}
        </Button>
      </div>
    </Sheet>
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
