import type { FileRow } from '../../store/phone-tables.ts';

/** What a file takes inside a titipan: base64 of gzip of base64, and what says which it is. */
export function carriedBytes({ sizeBytes }: Pick<FileRow, 'sizeBytes'>): number {
  return Math.ceil(sizeBytes * 1.4) + 1000;
}

interface Packed<Row> {
  /** The first goes with the figures; it may be empty. */
  readonly parts: readonly (readonly Row[])[];
  /** Too large for a titipan, or one part more than a phone should make at once. */
  readonly left: readonly Row[];
}

interface Room {
  /** Beside the figures, in bytes of a titipan. */
  readonly first: number;
  readonly other: number;
  readonly mostParts: number;
}

/** Puts the smallest files first, so that many come through; none is split. */
export function packFiles<Row extends Pick<FileRow, 'sizeBytes'>>(
  rows: readonly Row[],
  { first, other, mostParts }: Room,
): Packed<Row> {
  const parts: Row[][] = [[]];
  const left: Row[] = [];
  let room = first;
  for (const row of rows.toSorted((a, b) => a.sizeBytes - b.sizeBytes)) {
    const needed = carriedBytes(row);
    if (needed > room && needed <= other && parts.length < mostParts) {
      parts.push([]);
      room = other;
    }
    if (needed > room) left.push(row);
    else {
      parts.at(-1)?.push(row);
      room -= needed;
    }
  }
  return { parts, left };
}
