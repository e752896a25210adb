import type { RealisasiNode } from '../../../domain/reports/realisasi/tree.ts';
import { Icon } from '../../components/icon.tsx';
import { realisasiFormText } from '../../text/realisasi-form.ts';
import { realisasiLinesText } from '../../text/realisasi-parts.ts';
import type { OpenNodes } from '../apbdes/use-open-nodes.ts';
import { LineRow } from './line-row.tsx';
import { Realised } from './realised.tsx';

const { tree: words } = realisasiLinesText;
const { unfilled } = realisasiFormText;

interface Props {
  readonly node: RealisasiNode;
  /** 0 is the part itself, which is always open and has no head. */
  readonly depth: number;
  readonly nodes: OpenNodes;
  readonly onLine: (id: string) => void;
}

/** A bidang, sub bidang, kegiatan, kelompok or jenis with its sums, folded or with what is below it. */
export function TreeNode({ node, depth, nodes, onLine }: Props) {
  const isOpen = depth === 0 || nodes.isOpen(node.code);
  return (
    <div class="node" data-depth={depth}>
      {depth > 0 && <NodeHead node={node} isOpen={isOpen} onToggle={nodes.toggle} />}
      {isOpen && (
        <div class="node-body">
          {node.children.map((child) => (
            <TreeNode
              key={child.code}
              node={child}
              depth={depth + 1}
              nodes={nodes}
              onLine={onLine}
            />
          ))}
          {node.lines.map(({ id, line }) => (
            <LineRow key={id} id={id} line={line} isTarget={nodes.target === id} onOpen={onLine} />
          ))}
        </div>
      )}
    </div>
  );
}

interface HeadProps {
  readonly node: RealisasiNode;
  readonly isOpen: boolean;
  readonly onToggle: (code: string) => void;
}

function NodeHead({ node, isOpen, onToggle }: HeadProps) {
  const { code, name, anggaran, realisasi, unfilledCount } = node;
  return (
    <button type="button" class="node-head" aria-expanded={isOpen} onClick={() => onToggle(code)}>
      <Icon name={isOpen ? 'down' : 'forward'} size={18} />
      <span class="node-words">
        <span class="kode">{code}</span> {name || words.unknown}
        {unfilledCount > 0 && (
          <span class="chip node-unfilled" data-tone="warn">
            {unfilled(unfilledCount)}
          </span>
        )}
      </span>
      <Realised anggaran={anggaran} realisasi={realisasi} />
    </button>
  );
}
