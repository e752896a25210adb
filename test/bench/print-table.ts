import type { CaseName, Measurement, Measurements } from './measurements.ts';

interface Row {
  readonly name: CaseName;
  readonly label: string;
  /** The most times the floor it may take; null = no aim. */
  readonly aim: number | null;
}

const rows: readonly Row[] = [
  { name: 'delta', label: 'delta, 10 of 10,000', aim: 1.5 },
  { name: 'delta-of-1000', label: 'delta, 10 of 1,000', aim: 1.5 },
  { name: 'pull', label: 'fresh pull, 10,000', aim: 1.3 },
  { name: 'push', label: 'push, 10,000', aim: 1.3 },
  { name: 'write', label: 'one strict write', aim: 1.2 },
  { name: 'board', label: 'board, 13 desa, 1 year', aim: null },
  { name: 'board-5-years', label: 'board, 13 desa, 5 years', aim: null },
  { name: 'board-302', label: 'board, 302 desa, 1 year', aim: null },
];

const heads = [
  'case',
  'floor ms',
  'Tepat ms',
  'ratio',
  'aim',
  'requests',
  'KB up',
  'KB down',
  'PouchDB ms',
  'ratio',
  'requests',
  'KB up',
  'KB down',
];

export const legend = [
  'Floor: raw IndexedDB (strict), one gzipped fetch, node:sqlite (WAL, FULL); no checks, history or conflicts.',
  'PouchDB: 9.0, batches of 1000, the durability Chrome gives by default (relaxed), against the part of',
  "CouchDB's protocol it uses over node:sqlite (WAL, FULL; latest revisions alone): no CouchDB is in npm.",
].join('\n');

/** Medians as a Markdown table; a ratio over its aim is bold. */
export function tableOf(found: Measurements): string {
  const lines = rows.map((row) => cellsOf(row, found));
  const rule = heads.map((_, column) => (column === 0 ? ':--' : '--:'));
  return [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The floor's own traffic and the spread of every time, so that a table can be judged. */
export function notesOf(found: Measurements): string {
  const spreads = rows.map(({ name, label }) => {
    const floor = found.median(name, 'floor');
    const wire = floor ? `floor ${wireOf(floor).join(' / ')} (requests / KB up / KB down)` : '';
    const spread = (['floor', 'tepat', 'pouch'] as const).map(
      (who) => `${who} ${spreadOf(found.times(name, who))}`,
    );
    return `${label}: ${wire}; min-max ms: ${spread.join(', ')}`;
  });
  return [...spreads, growthOf(found)].join('\n');
}

/** What four years that are done add to the opening of a board. */
function growthOf(found: Measurements): string {
  const times = (['tepat', 'pouch'] as const).map((who) => {
    const [one, five] = [found.median('board', who), found.median('board-5-years', who)];
    return one && five ? `${who} x ${(five.ms / one.ms).toFixed(2)}` : '';
  });
  return `board, 5 years against 1: ${times.join(', ')}; the floor holds one year alone`;
}

function cellsOf({ name, label, aim }: Row, found: Measurements): readonly string[] {
  const floor = found.median(name, 'floor');
  const tepat = found.median(name, 'tepat');
  const pouch = found.median(name, 'pouch');
  if (!floor || !tepat || !pouch) return [label, ...heads.slice(1).map(() => '-')];
  const ratio = tepat.ms / floor.ms;
  const isOver = aim !== null && ratio > aim;
  return [
    label,
    inMs(floor.ms),
    inMs(tepat.ms),
    isOver ? `**${ratio.toFixed(2)}**` : ratio.toFixed(2),
    aim === null ? '-' : `<= ${aim}`,
    ...wireOf(tepat),
    inMs(pouch.ms),
    (pouch.ms / floor.ms).toFixed(1),
    ...wireOf(pouch),
  ];
}

function wireOf({ requests, upBytes, downBytes }: Measurement): readonly string[] {
  return [String(requests), inKb(upBytes), inKb(downBytes)];
}

function inMs(ms: number): string {
  return ms < 100 ? ms.toFixed(1) : ms.toFixed(0);
}

function inKb(bytes: number): string {
  const kb = bytes / 1024;
  return kb < 100 ? kb.toFixed(1) : kb.toFixed(0);
}

function spreadOf(times: readonly number[]): string {
  return `${inMs(Math.min(...times))}-${inMs(Math.max(...times))}`;
}
