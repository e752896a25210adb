import type { ComponentChildren } from 'preact';
import type { CodeNode } from '../../../domain/reports/apbdes/tree.ts';
import { Breakable } from '../../kit/breakable.tsx';
import { Icon } from '../../kit/icon.tsx';
import { treeText as words } from './words.ts';
import type { OpenNodes } from './use-open-nodes.ts';
import type { Finding } from '../../../domain/reports/report-rules.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { entryText } from '../frame/entries-words.ts';
import { EntryRemarks } from '../frame/entry-remarks.tsx';
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

interface LineButtonProps {
  readonly id: string;
  readonly title: string;
  /** Codes, fund sources and the like, small below the title. */
  readonly meta: ComponentChildren;
  readonly amount: ComponentChildren;
  /** The worst of those here is flagged; a notice is not. */
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  /** Somebody came for this line. */
  readonly isTarget?: boolean;
  readonly onOpen: () => void;
}

/** One line of a form with its amount; what was found or remarked on it stands with it. */
export function LineButton(props: LineButtonProps) {
  const { id, title, meta, amount, findings, remarks, isTarget, onOpen } = props;
  const worst = findings.find(({ level }) => level !== 'notice');
  return (
    <button
      type="button"
      class="line"
      id={`baris-${id}`}
      data-target={isTarget || undefined}
      onClick={onOpen}
    >
      <span class="line-words">
        <Breakable text={title} />
        <span class="line-meta">
          {meta}
          {worst && (
            <span class="line-flag" data-level={worst.level}>
              <Icon name={worst.level === 'blocks' ? 'stop' : 'warning'} size={18} />
              <span class="sr-only">{entryText.hasFinding}</span>
            </span>
          )}
        </span>
      </span>
      {amount}
      <EntryRemarks remarks={remarks} />
    </button>
  );
}
