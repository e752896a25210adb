import { useLocation } from 'preact-iso';
import { useMemo, useState } from 'preact/hooks';
import { buildTree } from '../../../domain/reports/apbdes/tree.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useApp } from '../../app-context.ts';
import { apbdesFormText } from '../../text/apbdes-form.ts';
import { CodePicker } from './code-picker.tsx';
import type { PickedCode } from './code-picker.tsx';
import { newLine, putLine } from './edits.ts';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';
import { LineSheet } from './line-sheet.tsx';
import { akunOf } from './section-of.ts';
import type { LineBagian } from './section-of.ts';
import { TreeNode } from './tree-node.tsx';
import { UndoToast } from './undo-toast.tsx';
import type { Removed } from './undo-toast.tsx';
import { useOpenNodes } from './use-open-nodes.ts';

const { tree: words, sections } = apbdesFormText;

interface Props {
  readonly bagian: LineBagian;
}

/** The lines of one part as a tree with sums; adding, changing, copying and removing them. */
export function LinesPart({ bagian }: Props) {
  const { newLineId } = useApp();
  const { content, change, isPerubahan } = useForm();
  const { query } = useLocation();
  const root = useMemo(() => buildTree(content)[bagian], [content, bagian]);
  const [edited, setEdited] = useState<string | null>(null);
  const nodes = useOpenNodes(root, { target: query['baris'] ?? null, edited });
  const [adding, setAdding] = useState<{ readonly fungsi: string | null } | null>(null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const add = ({ rekening, fungsi }: PickedCode) => {
    const id = newLineId();
    change((kept) => putLine(id, newLine({ rekening, fungsi, isPerubahan }, kept.lines))(kept));
    setAdding(null);
    setEdited(id);
  };
  const isEmpty = root.children.length + root.lines.length === 0;
  return (
    <FormPage title={sections[bagian]}>
      {isEmpty ? (
        <EmptyState icon="table" title={words.empty(sections[bagian])}>
          <p>{words.emptyLead}</p>
        </EmptyState>
      ) : (
        <TreeNode
          node={root}
          depth={0}
          nodes={nodes}
          onLine={setEdited}
          onAdd={(fungsi) => setAdding({ fungsi })}
        />
      )}
      <div class="add-line">
        <Button look="main" icon="plus" onClick={() => setAdding({ fungsi: null })}>
          {words.add}
        </Button>
      </div>
      {adding && (
        <CodePicker
          akun={akunOf[bagian]}
          fungsi={adding.fungsi}
          onPick={add}
          onClose={() => setAdding(null)}
        />
      )}
      {edited !== null && (
        <LineSheet
          id={edited}
          onClose={() => setEdited(null)}
          onCopied={setEdited}
          onRemoved={(line) => {
            setEdited(null);
            setRemoved(line);
          }}
        />
      )}
      {removed && <UndoToast removed={removed} onDone={() => setRemoved(null)} />}
    </FormPage>
  );
}
