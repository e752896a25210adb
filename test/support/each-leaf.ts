/** Where a text, a number, a yes or no, or nothing stands inside a value. */
type Path = readonly string[];

/** Every place of a value that holds no object or array of its own; empty ones count as one place. */
export function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value);
  return entries.length === 0
    ? [path]
    : entries.flatMap(([key, one]) => leavesOf(one, [...path, key]));
}

/** The value with something else at one place. */
export function withLeaf(value: unknown, [key, ...rest]: Path, leaf: unknown): unknown {
  if (key === undefined) return leaf;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === key ? withLeaf(one, rest, leaf) : one));
  const object = value as Readonly<Record<string, unknown>>; // the path leads through it
  return { ...object, [key]: withLeaf(object[key], rest, leaf) };
}

/** Of a value that a reader takes, the places where it would take anything: `a/b`, each once. */
export function unreadLeaves(
  value: unknown,
  isRead: (value: unknown) => boolean,
): readonly string[] {
  const anything = [[null]];
  const found = leavesOf(value).filter((path) => isRead(withLeaf(value, path, anything)));
  return [...new Set(found.map((path) => path.join('/')))];
}
