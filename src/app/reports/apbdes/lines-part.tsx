import { useLocation } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import { buildTree } from '../../../domain/reports/apbdes/tree.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { UndoLine } from '../../kit/undo-line.tsx';
import { apbdesFormText } from './words.ts';
import { CodePicker } from '../kode/code-picker.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useApbdesForm } from './use-apbdes-form.ts';
import { putLine } from './edits.ts';
import { LineSheet } from './line-sheet.tsx';
import { lineTitle } from '../lines/line-title.ts';
import { akunOf } from '../lines/bagian.ts';
import type { LineBagian } from '../lines/bagian.ts';
import { ApbdesTreeNode } from './tree-node.tsx';
import { useLineDesk } from './use-line-desk.ts';
import type { LineDesk } from './use-line-desk.ts';
import { useOpenNodes } from '../lines/use-open-nodes.ts';

const { tree: words, sections } = apbdesFormText;

interface Props {
  readonly bagian: LineBagian;
}

/** The lines of one part as a tree with sums; adding, changing, copying and removing them. */
export function LinesPart({ bagian }: Props) {
  const { content } = useApbdesForm();
  const { query } = useLocation();
  const desk = useLineDesk();
  const root = useMemo(() => buildTree(content)[bagian], [content, bagian]);
  const nodes = useOpenNodes(root, { target: query['baris'] ?? null, edited: desk.edited });
  const isEmpty = root.children.length + root.lines.length === 0;
  return (
    <FormPage title={sections[bagian]}>
      {isEmpty ? (
        <EmptyState icon="table" title={words.empty(sections[bagian])}>
          <p>{words.emptyLead}</p>
        </EmptyState>
      ) : (
        <ApbdesTreeNode node={root} nodes={nodes} onLine={desk.edit} onAdd={desk.pick} />
      )}
      <div class="add-line">
        <Button look="main" icon="plus" onClick={() => desk.pick(null)}>
          {words.add}
        </Button>
      </div>
      <LineSheets desk={desk} akun={akunOf[bagian]} />
    </FormPage>
  );
}

interface SheetsProps {
  readonly desk: LineDesk;
  readonly akun: '4' | '5' | '6';
}

function LineSheets({ desk, akun }: SheetsProps) {
  const { content, change } = useApbdesForm();
  const { picking, edited, removed } = desk;
  return (
    <>
      {picking && (
        <CodePicker
          lines={content.lines}
          akun={akun}
          fungsi={picking.fungsi}
          onPick={desk.add}
          onClose={desk.close}
        />
      )}
      {edited !== null && (
        <LineSheet id={edited} onClose={desk.close} onCopied={desk.edit} onRemoved={desk.remove} />
      )}
      {removed && (
        <UndoLine
          name={lineTitle(removed.line)}
          onDone={desk.forgetRemoved}
          onUndo={() => change(putLine(removed.id, removed.line))}
        />
      )}
    </>
  );
}
