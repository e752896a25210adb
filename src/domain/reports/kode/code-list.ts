export interface CodeEntry {
  readonly code: string;
  readonly name: string;
  /** The annex' `**`: the name must state the physical work and its specification. */
  readonly needsSpec: boolean;
}

/** A `code|name` list, parsed when first asked for: a phone that only opens Beranda never pays for it. */
export function createCodeList(text: string): () => ReadonlyMap<string, CodeEntry> {
  let entries: ReadonlyMap<string, CodeEntry> | undefined;
  return () => (entries ??= new Map(text.trim().split('\n').map(toEntry).toSorted(byCode)));
}

/** `['4', '4.2', '4.2.1']` for `4.2.1.01`; the same for a kode fungsi. */
export function parentsOf(code: string): string[] {
  const segments = code.split('.');
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('.'));
}

function byCode([a]: [string, CodeEntry], [b]: [string, CodeEntry]): number {
  return a < b ? -1 : 1;
}

function toEntry(line: string): [string, CodeEntry] {
  const [code = '', name = ''] = line.split('|');
  const needsSpec = name.endsWith('**');
  return [code, { code, name: needsSpec ? name.slice(0, -2) : name, needsSpec }];
}
