import type { ComponentChildren } from 'preact';
import type { CodeNode } from '../../../domain/reports/apbdes/tree.ts';
import { Breakable } from '../../kit/breakable.tsx';
import { Icon } from '../../kit/icon.tsx';
import { treeText as words } from './words.ts';
import type { OpenNodes } from './use-open-nodes.ts';
import './lines.css';

/** How a kind of report draws what its tree holds. */
interface NodeLook<Line, Sums> {
  readonly drawLine: (id: string, line: Line) => ComponentChildren;
  /** Behind the name of a node. */
  readonly drawNote?: (node: CodeNode<Line, Sums>) => ComponentChildren;
  readonly drawSums: (node: CodeNode<Line, Sums>) => ComponentChildren;
  /** Below the lines of a node. */
  readonly drawFoot?: (node: CodeNode<Line, Sums>) => ComponentChildren;
}

interface Props<Line, Sums> {
  readonly node: CodeNode<Line, Sums>;
  /** 0 is the part itself, which is always open and has no head. */
  readonly depth?: number;
  readonly nodes: OpenNodes;
  readonly look: NodeLook<Line, Sums>;
}

/** A bidang, sub bidang, kegiatan, kelompok or jenis with its sums, folded or with what is below it. */
export function TreeNode<Line, Sums>({ node, depth = 0, nodes, look }: Props<Line, Sums>) {
  const { code, name, children, lines } = node;
  const isOpen = depth === 0 || nodes.isOpen(code);
  return (
    <div class="node" data-depth={depth}>
      {depth > 0 && (
        <button
          type="button"
          class="node-head"
          aria-expanded={isOpen}
          onClick={() => nodes.toggle(code)}
        >
          <Icon name={isOpen ? 'down' : 'forward'} size={18} />
          <span class="node-words">
            <span class="kode">{code}</span> <Breakable text={name || words.unknown} />
            {look.drawNote?.(node)}
          </span>
          {look.drawSums(node)}
        </button>
      )}
      {isOpen && (
        <div class="node-body">
          {children.map((child) => (
            <TreeNode key={child.code} node={child} depth={depth + 1} nodes={nodes} look={look} />
          ))}
          {lines.map(({ id, line }) => look.drawLine(id, line))}
          {look.drawFoot?.(node)}
        </div>
      )}
    </div>
  );
}
