import { useLocation } from 'preact-iso';
import { useMemo, useState } from 'preact/hooks';
import type { RealisasiLine } from '../../../domain/reports/realisasi/schema.ts';
import { buildRealisasiTree, type RealisasiNode } from '../../../domain/reports/realisasi/tree.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { akunOf, type LineBagian } from '../lines/bagian.ts';
import { useOpenNodes, type OpenNodes } from '../lines/use-open-nodes.ts';
import { useEntryDesk } from '../frame/entry-desk-view.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { about } from '../frame/form-context.ts';
import { realisasiFormText } from './words.ts';
import { realisasiLinesText } from './parts-words.ts';
import { outsideLine } from './edits.ts';
import { linesInOrder } from './line-order.ts';
import { LineSheet } from './line-sheet.tsx';
import { useRealisasiForm } from './use-realisasi-form.ts';
import { TreeNode, LineButton } from '../lines/tree-node.tsx';
import { Realised } from './realised.tsx';
import { Chip } from '../../kit/chip.tsx';
import { lineTitle } from '../lines/line-title.ts';
import { ChoiceGroup } from '../../kit/choice-group.tsx';

const { tree: words } = realisasiLinesText;
const { sections, unfilled } = realisasiFormText;

/** The search in the code list: only what is outside the budget needs it. */
const CodePicker = lazyPart(() => import('../kode/code-picker.tsx'), 'CodePicker');

/** The lines of one part with their sums; a tap opens a line to fill in, from which the next is a tap away. */
export function LinesPart({ bagian }: { readonly bagian: LineBagian }) {
  const { content } = useRealisasiForm();
  const { query } = useLocation();
  const desk = useEntryDesk<RealisasiLine>('lines', null);
  const [isPicking, setPicking] = useState(false);
  const [isOnlyUnfilled, setOnlyUnfilled] = useState(false);
  const root = useMemo(() => buildRealisasiTree(content)[bagian], [content, bagian]);
  const nodes = useOpenNodes(root, { target: query['baris'] ?? null, edited: desk.edited });
  const isFiltered = isOnlyUnfilled && query['baris'] === undefined;
  return (
    <FormPage title={sections[bagian]}>
      {root.lineCount === 0 ? (
        <EmptyState icon="table" title={words.none(sections[bagian])} lead={words.noneLead} />
      ) : (
        <>
          <div class="line-filter">
            <ChoiceGroup
              label={words.filter}
              value={isFiltered}
              options={[
                [false, words.all],
                [true, words.onlyUnfilled(root.unfilledCount)],
              ]}
              onChoose={setOnlyUnfilled}
            />
          </div>
          {isFiltered ? (
            <UnfilledLines root={root} onLine={desk.edit} />
          ) : (
            <RealisasiTreeNode node={root} nodes={nodes} onLine={desk.edit} />
          )}
        </>
      )}
      <Button icon="plus" wide onClick={() => setPicking(true)}>
        {words.add}
      </Button>
      {isPicking && (
        <CodePicker
          lines={content.lines}
          akun={akunOf[bagian]}
          fungsi={null}
          onPick={(code) => {
            desk.add((lines) => outsideLine(code, lines));
            setPicking(false);
          }}
          onClose={() => setPicking(false)}
        />
      )}
      {desk.edited !== null && (
        <LineSheet
          id={desk.edited}
          root={root}
          onlyUnfilled={isFiltered}
          onGo={desk.edit}
          onClose={desk.close}
        />
      )}
    </FormPage>
  );
}

interface UnfilledProps {
  readonly root: RealisasiNode;
  readonly onLine: (id: string) => void;
}

function UnfilledLines({ root, onLine }: UnfilledProps) {
  const waiting = linesInOrder(root).filter(({ line }) => line.realisasi === null);
  if (waiting.length === 0) return <EmptyState icon="check" title={words.allFilled} />;
  return (
    <div class="node" data-depth="1">
      {waiting.map(({ id, line }) => (
        <LineRow key={id} id={id} line={line} isTarget={false} onOpen={onLine} />
      ))}
    </div>
  );
}

interface Props {
  readonly node: RealisasiNode;
  readonly nodes: OpenNodes;
  readonly onLine: (id: string) => void;
}

/** The lines of a part, with what is realised and not filled in of every code above them. */
function RealisasiTreeNode({ node, nodes, onLine }: Props) {
  return (
    <TreeNode
      node={node}
      nodes={nodes}
      look={{
        drawNote: ({ unfilledCount }) =>
          unfilledCount > 0 && (
            <span class="chip node-unfilled" data-tone="warn">
              {unfilled(unfilledCount)}
            </span>
          ),
        drawSums: ({ anggaran, realisasi }) => (
          <Realised anggaran={anggaran} realisasi={realisasi} />
        ),
        drawLine: (id, line) => (
          <LineRow key={id} id={id} line={line} isTarget={nodes.target === id} onOpen={onLine} />
        ),
      }}
    />
  );
}

interface LineRowProps {
  readonly id: string;
  readonly line: RealisasiLine;
  /** Somebody came for this line. */
  readonly isTarget: boolean;
  readonly onOpen: (id: string) => void;
}

/** One line: what, from which fund, how much of how much; not filled in is no flag here. */
function LineRow({ id, line, isTarget, onOpen }: LineRowProps) {
  const { findings, remarks } = useRealisasiForm();
  const { rekening, fungsi, sumberDana, anggaran, realisasi } = line;
  return (
    <LineButton
      id={id}
      title={lineTitle(line)}
      meta={
        <>
          <span class="kode">
            {fungsi} {rekening}
          </span>
          {sumberDana !== '' && <Chip>{sumberDana}</Chip>}
        </>
      }
      amount={<Realised anggaran={anggaran} realisasi={realisasi} />}
      findings={about(findings, 'lines', id).filter(({ rule }) => rule !== 'unfilled')}
      remarks={about(remarks, 'lines', id)}
      isTarget={isTarget}
      onOpen={() => onOpen(id)}
    />
  );
}
