/** A name and its value in a document; the path is what a remark about it points at. */
export interface FactRow {
  readonly where: readonly string[];
  readonly name: string;
  /** As printed; lines are parted by line feeds. */
  readonly value: string;
}

export interface FactSection {
  readonly title: string;
  readonly rows: readonly FactRow[];
}

/** What became of a row since an earlier revision: its value then, `added`, or nothing. */
export type FactChange = { readonly before: string } | 'added' | null;

/** Changes by path; rows are found again by where they stand, not by their order. */
export function compareFacts(before: readonly FactSection[], now: readonly FactSection[]) {
  const old = new Map(rowsOf(before).map((row) => [keyOf(row), row]));
  const kept = new Set(rowsOf(now).map(keyOf));
  return {
    changeOf: (row: FactRow): FactChange => {
      const was = old.get(keyOf(row));
      if (!was) return 'added';
      return was.value === row.value ? null : { before: was.value };
    },
    removed: rowsOf(before).filter((row) => !kept.has(keyOf(row))),
  };
}

function rowsOf(sections: readonly FactSection[]): FactRow[] {
  return sections.flatMap(({ rows }) => rows);
}

function keyOf({ where }: FactRow): string {
  return where.join('/');
}
