import type { RealisasiNode } from '../../../domain/reports/realisasi/tree.ts';
import { realisasiFormText } from './words.ts';
import type { OpenNodes } from '../lines/use-open-nodes.ts';
import { TreeNode } from '../lines/tree-node.tsx';
import { LineRow } from './line-row.tsx';
import { Realised } from './realised.tsx';

const { unfilled } = realisasiFormText;

interface Props {
  readonly node: RealisasiNode;
  readonly nodes: OpenNodes;
  readonly onLine: (id: string) => void;
}

/** The lines of a part, with what is realised and not filled in of every code above them. */
export function RealisasiTreeNode({ node, nodes, onLine }: Props) {
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
