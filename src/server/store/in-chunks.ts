/** Rows a statement: well below SQLite's 32,766 bound values, large enough that more gains nothing. */
const rowsInChunk = 200;

/** Hands `rows` to `work` a chunk at a time, in order. */
export async function inChunks<Row>(
  rows: readonly Row[],
  work: (chunk: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsInChunk)
    await work(rows.slice(start, start + rowsInChunk));
}
