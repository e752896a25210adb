/*
 * Three ways: what one side changed is kept, what both changed the same way is kept once, and what both
 * changed differently is a conflict for a person (S4). Objects are merged by key, at every depth; a list or
 * a plain value is one thing. A removal is a change like any other.
 */

export interface Conflict {
  readonly path: readonly string[];
  /** `undefined` = not there. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

interface Merge<T> {
  /** With mine at every conflict, until a person chooses. */
  readonly merged: T;
  readonly conflicts: readonly Conflict[];
}

type Dict = Readonly<Record<string, unknown>>;

export function merge<T extends Dict>(base: T, mine: T, theirs: T): Merge<T> {
  const conflicts: Conflict[] = [];
  const merged = mergeDict({ base, mine, theirs, path: [] }, conflicts) as T; // same keys as its sides
  return { merged, conflicts };
}

/** Takes their side of a conflict into `content`; mine is there already. */
export function takeTheirs<T extends Dict>(content: T, { path, theirs }: Conflict): T {
  return setAt(content, path, theirs) as T; // only the value at `path` differs
}

export function isSame(a: unknown, b: unknown): boolean {
  // A number that is none is the same as itself, or a merge of it would never rest.
  if (a === b || Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isDict(a) || !isDict(b)) return false;
  const keys = keysOf(a, b);
  return keys.every((key) => isSame(own(a, key), own(b, key)));
}

interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly path: readonly string[];
}

function mergeDict(sides: Sides & { mine: Dict; theirs: Dict }, conflicts: Conflict[]): Dict {
  const { mine, theirs, path } = sides;
  const base = isDict(sides.base) ? sides.base : {};
  const entries = keysOf(mine, theirs).map((key): [string, unknown] => {
    const inner = {
      base: own(base, key),
      mine: own(mine, key),
      theirs: own(theirs, key),
      path: [...path, key],
    };
    return [key, mergeValue(inner, conflicts)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function mergeValue(sides: Sides, conflicts: Conflict[]): unknown {
  const { base, mine, theirs, path } = sides;
  if (isSame(mine, theirs)) return mine;
  if (isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (isDict(mine) && isDict(theirs)) return mergeDict({ base, mine, theirs, path }, conflicts);
  conflicts.push({ path, base, mine, theirs });
  return mine;
}

export function getAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (isDict(inner) ? own(inner, key) : undefined), value);
}

function setAt(value: unknown, path: readonly string[], leaf: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return leaf;
  const dict = isDict(value) ? value : {};
  const next = setAt(own(dict, key), rest, leaf);
  const entries = Object.entries(dict).filter(([name]) => name !== key);
  return Object.fromEntries(next === undefined ? entries : [...entries, [key, next]]);
}

/** A key named `constructor` is a key like any other. */
function own(dict: Dict, key: string): unknown {
  return Object.hasOwn(dict, key) ? dict[key] : undefined;
}

function keysOf(a: Dict, b: Dict): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

function isDict(value: unknown): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
