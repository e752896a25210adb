import type { ApbdesNode } from '../../../domain/reports/apbdes/tree.ts';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { Chip } from '../../kit/chip.tsx';
import { Amount } from '../../kit/amount.tsx';
import { Button } from '../../kit/button.tsx';
import { TreeNode } from '../lines/tree-node.tsx';
import type { OpenNodes } from '../lines/use-open-nodes.ts';
import { about } from '../frame/form-context.ts';
import { LineButton } from '../lines/line-button.tsx';
import { lineTitle } from '../lines/line-title.ts';
import { apbdesFormText } from './words.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

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

interface LineRowProps {
  readonly id: string;
  readonly line: ApbdesLine;
  /** Somebody came for this line. */
  readonly isTarget: boolean;
  readonly onOpen: () => void;
}

/** One line: what, from which fund, how much. */
function LineRow({ id, line, isTarget, onOpen }: LineRowProps) {
  const { findings, remarks } = useApbdesForm();
  const { rekening, sumberDana, volume, satuan, anggaran, sebelum } = line;
  return (
    <LineButton
      id={id}
      title={lineTitle(line)}
      meta={
        <>
          <span class="kode">{rekening}</span>
          {sumberDana !== '' && <Chip>{sumberDana}</Chip>}
          {volume !== '' && `${volume} ${satuan}`}
        </>
      }
      amount={<Amount amount={anggaran} before={sebelum} />}
      findings={about(findings, 'lines', id)}
      remarks={about(remarks, 'lines', id)}
      isTarget={isTarget}
      onOpen={onOpen}
    />
  );
}
