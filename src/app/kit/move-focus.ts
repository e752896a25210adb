import type { Direction } from './desk-action-of.ts';

/** Rows of a list that the arrows walk through, whichever page is open. */
const rowSelector = 'main a.owed-link, main a[data-row]';

/**
 * Moves the focus to the next row of a list or cell of the board; false when there is none that way, or
 * when the focus is on something else.
 */
export function moveFocus(page: Document, direction: Direction): boolean {
  const at = page.activeElement;
  const isNowhere = at === null || at === page.body || at.id === 'isi';
  const table = page.querySelector<HTMLTableElement>('main table.board');
  if (table && (isNowhere || table.contains(at))) return moveOnBoard(table, at, direction);
  if (direction === 'left' || direction === 'right') return false;
  const rows = [...page.querySelectorAll<HTMLElement>(rowSelector)];
  const place = rows.findIndex((row) => row === at);
  if (place === -1 && !isNowhere) return false;
  return focus(rows[direction === 'down' ? place + 1 : place - 1]);
}

/** By rows and columns; over cells that hold nothing to open. */
function moveOnBoard(table: HTMLTableElement, at: Element | null, direction: Direction): boolean {
  const grid = [...table.tBodies].flatMap((body) =>
    [...body.rows].map((row) =>
      [...row.cells].map((cell) => cell.querySelector<HTMLElement>('a, button')),
    ),
  );
  const row = grid.findIndex((cells) => cells.some((cell) => cell !== null && cell === at));
  if (row === -1) return direction === 'down' && focus(grid[0]?.find((cell) => cell !== null));
  const column = grid[row]?.findIndex((cell) => cell === at) ?? 0;
  const [down, right] = steps[direction];
  for (let y = row + down, x = column + right; grid[y]?.[x] !== undefined; y += down, x += right) {
    const cell = grid[y]?.[x];
    if (cell) return focus(cell);
  }
  return false;
}

const steps: Readonly<Record<Direction, readonly [down: number, right: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

function focus(element: HTMLElement | null | undefined): boolean {
  if (!element) return false;
  element.focus();
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}
