import { useLocation } from 'preact-iso';
import { useMemo, useState } from 'preact/hooks';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { buildTree } from '../../../domain/reports/apbdes/tree.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { CodePicker } from '../kode/code-picker.tsx';
import { EntryDeskView } from '../frame/entry-desk-view.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useEntryDesk } from '../frame/use-entry-desk.ts';
import { lineTitle } from '../lines/line-title.ts';
import { akunOf, type LineBagian } from '../lines/bagian.ts';
import { useOpenNodes } from '../lines/use-open-nodes.ts';
import { apbdesFindingText } from './findings-words.ts';
import { apbdesFormText } from './words.ts';
import { newLine } from './edits.ts';
import { LineFields } from './line-fields.tsx';
import { ApbdesTreeNode } from './tree-node.tsx';
import { useApbdesForm } from './use-apbdes-form.ts';
import { useStartSources } from './use-start-sources.ts';

const { tree: words, sections } = apbdesFormText;

/** The lines of one part as a tree with sums; adding, changing, copying and removing them. */
export function LinesPart({ bagian }: { readonly bagian: LineBagian }) {
  const { content, isPerubahan } = useApbdesForm();
  const [earlier] = useStartSources();
  const { query } = useLocation();
  const desk = useEntryDesk<ApbdesLine>('lines', null);
  /** A code is looked for; in a kegiatan when one is given. */
  const [picking, setPicking] = useState<{ readonly fungsi: string | null } | null>(null);
  const pick = (fungsi: string | null) => setPicking({ fungsi });
  const root = useMemo(() => buildTree(content)[bagian], [content, bagian]);
  const nodes = useOpenNodes(root, { target: query['baris'] ?? null, edited: desk.edited });
  const isEmpty = root.children.length + root.lines.length === 0;
  return (
    <FormPage title={sections[bagian]}>
      {isEmpty ? (
        <EmptyState icon="table" title={words.empty(sections[bagian])} lead={words.emptyLead} />
      ) : (
        <ApbdesTreeNode node={root} nodes={nodes} onLine={desk.edit} onAdd={pick} />
      )}
      <div class="add-line">
        <Button look="main" icon="plus" onClick={() => pick(null)}>
          {words.add}
        </Button>
      </div>
      {picking && (
        <CodePicker
          lines={{ ...earlier?.lines, ...content.lines }}
          akun={akunOf[bagian]}
          fungsi={picking.fungsi}
          onPick={({ rekening, fungsi }) => {
            desk.add((lines) => newLine({ rekening, fungsi, isPerubahan }, lines));
            setPicking(null);
          }}
          onClose={() => setPicking(null)}
        />
      )}
      <EntryDeskView
        desk={desk}
        title={apbdesFormText.line.title}
        nameOf={lineTitle}
        sentence={apbdesFindingText}
        copyOf={(line) => line}
      >
        {(line, edit) => <LineFields line={line} edit={edit} />}
      </EntryDeskView>
    </FormPage>
  );
}
