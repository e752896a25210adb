import type { ApbdesNode } from '../../../domain/reports/apbdes/tree.ts';
import { Amount } from '../../kit/amount.tsx';
import { Button } from '../../kit/button.tsx';
import { apbdesFormText } from './words.ts';
import { TreeNode } from '../lines/tree-node.tsx';
import { LineRow } from './line-row.tsx';
import type { OpenNodes } from '../lines/use-open-nodes.ts';

const { tree: words } = apbdesFormText;

interface Props {
  readonly node: ApbdesNode;
  readonly nodes: OpenNodes;
  readonly onLine: (id: string) => void;
  /** Adds a line to this kegiatan. */
  readonly onAdd: (fungsi: string) => void;
}

/** The lines of a part with the anggaran of every code above them. */
export function ApbdesTreeNode({ node, nodes, onLine, onAdd }: Props) {
  return (
    <TreeNode
      node={node}
      nodes={nodes}
      look={{
        drawSums: ({ anggaran, sebelum }) => <Amount amount={anggaran} before={sebelum} />,
        drawLine: (id, line) => (
          <LineRow
            key={id}
            id={id}
            line={line}
            isTarget={nodes.target === id}
            onOpen={() => onLine(id)}
          />
        ),
        drawFoot: ({ code }) =>
          isKegiatan(code) && (
            <Button look="plain" icon="plus" onClick={() => onAdd(code)}>
              {words.addHere}
            </Button>
          ),
      }}
    />
  );
}

function isKegiatan(code: string): boolean {
  return /^[1-5]\.\d+\.\d\d$/.test(code);
}
