/** Rows a statement: well below SQLite's 32,766 bound values, large enough that more gains nothing. */
const rowsInChunk = 200;

/** Hands `rows` to `work` a chunk at a time, in order; gives what comes of all. */
export async function inChunks<Row, Found>(
  rows: readonly Row[],
  work: (chunk: readonly Row[]) => Promise<readonly Found[]>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < rows.length; start += rowsInChunk)
    found.push(...(await work(rows.slice(start, start + rowsInChunk))));
  return found;
}
