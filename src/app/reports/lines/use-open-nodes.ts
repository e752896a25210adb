import { useEffect, useState } from 'preact/hooks';

export interface OpenNodes {
  readonly isOpen: (code: string) => boolean;
  readonly toggle: (code: string) => void;
  /** The line a finding led to. */
  readonly target: string | null;
}

/** What is asked of a node of the tree, of a budget or of a realisasi. */
interface Node {
  readonly code: string;
  readonly lines: readonly { readonly id: string }[];
  readonly children: readonly Node[];
}

/** More lines than this begin folded: one screen shows the whole. */
const FOLD_ABOVE = 12;

interface Sought {
  /** The line a finding led to: it is brought into sight and gets the focus. */
  readonly target: string | null;
  /** The line being edited: it is to be seen when the sheet closes. */
  readonly edited: string | null;
}

/** Which nodes are open: all of a short part at first, and always the way to a line somebody wants. */
export function useOpenNodes(root: Node, { target, edited }: Sought): OpenNodes {
  const [isOpenAtFirst] = useState(() => countLines(root) <= FOLD_ABOVE);
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(
    () => new Map(wayTo(root, target).map((code) => [code, true])),
  );
  const isOpen = (code: string) => chosen.get(code) ?? isOpenAtFirst;
  useEffect(() => {
    const way = [...wayTo(root, target), ...wayTo(root, edited)];
    setChosen((now) => new Map([...now, ...way.map((code) => [code, true] as const)]));
  }, [target, edited, edited !== null && wayTo(root, edited).join()]);
  useEffect(() => {
    const row = target === null ? null : document.getElementById(`baris-${target}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  }, [target]);
  const toggle = (code: string) => setChosen((now) => new Map(now).set(code, !isOpen(code)));
  return { isOpen, toggle, target };
}

function countLines({ lines, children }: Node): number {
  return children.reduce((sum, child) => sum + countLines(child), lines.length);
}

/** The codes of the nodes above a line; none when it is not below. */
function wayTo(node: Node, line: string | null): string[] {
  if (node.lines.some(({ id }) => id === line)) return [node.code];
  const below = node.children.map((child) => wayTo(child, line)).find((way) => way.length > 0);
  return below ? [node.code, ...below] : [];
}
