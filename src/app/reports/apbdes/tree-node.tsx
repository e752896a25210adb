import type { ApbdesNode } from '../../../domain/reports/apbdes/tree.ts';
import { Amount } from '../../components/amount.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { apbdesFormText } from '../../text/apbdes-form.ts';
import { LineRow } from './line-row.tsx';
import type { OpenNodes } from './use-open-nodes.ts';

const { tree: words } = apbdesFormText;

interface Props {
  readonly node: ApbdesNode;
  /** 0 is the part itself, which is always open and has no head. */
  readonly depth: number;
  readonly nodes: OpenNodes;
  readonly onLine: (id: string) => void;
  /** Adds a line to this kegiatan. */
  readonly onAdd: (fungsi: string) => void;
}

/** A bidang, sub bidang, kegiatan, kelompok or jenis with its sum, folded or with what is below it. */
export function TreeNode({ node, depth, nodes, onLine, onAdd }: Props) {
  const isOpen = depth === 0 || nodes.isOpen(node.code);
  const isKegiatan = /^[1-5]\.\d+\.\d\d$/.test(node.code);
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
              onAdd={onAdd}
            />
          ))}
          {node.lines.map(({ id, line }) => (
            <LineRow
              key={id}
              id={id}
              line={line}
              isTarget={nodes.target === id}
              onOpen={() => onLine(id)}
            />
          ))}
          {isKegiatan && (
            <Button look="plain" icon="plus" onClick={() => onAdd(node.code)}>
              {words.addHere}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface HeadProps {
  readonly node: ApbdesNode;
  readonly isOpen: boolean;
  readonly onToggle: (code: string) => void;
}

function NodeHead({ node: { code, name, anggaran, sebelum }, isOpen, onToggle }: HeadProps) {
  return (
    <button type="button" class="node-head" aria-expanded={isOpen} onClick={() => onToggle(code)}>
      <Icon name={isOpen ? 'down' : 'forward'} size={18} />
      <span class="node-words">
        <span class="kode">{code}</span> {name || words.unknown}
      </span>
      <Amount amount={anggaran} before={sebelum} />
    </button>
  );
}
