import { expect, test } from 'vitest';
import { carriedBytes, packFiles } from '../../../../src/app/rooms/titipan/pack-files.ts';

const sized = (...sizes: readonly number[]) => sizes.map((sizeBytes) => ({ sizeBytes }));
const carried = (sizeBytes: number) => carriedBytes({ sizeBytes });

test('nothing waits: one part, with nothing in it', () => {
  expect(packFiles([], { first: 10, other: 10, mostParts: 2 })).toEqual({ parts: [[]], left: [] });
});

test('the smallest go beside the figures, the next ones in parts of their own', () => {
  const room = { first: carried(100) + carried(200), other: carried(900), mostParts: 3 };
  const { parts, left } = packFiles(sized(900, 200, 800, 100), room);
  expect(parts).toEqual([sized(100, 200), sized(800), sized(900)]);
  expect(left).toEqual([]);
});

test('figures that fill the first part leave the files to the next', () => {
  const room = { first: 0, other: carried(900), mostParts: 2 };
  expect(packFiles(sized(100), room).parts).toEqual([[], sized(100)]);
});

test('what no part holds, and what is one part too many, waits for a line', () => {
  const room = { first: carried(500), other: carried(500), mostParts: 2 };
  const { parts, left } = packFiles(sized(501, 500, 499, 498), room);
  expect(parts).toEqual([sized(498), sized(499)]);
  expect(left).toEqual(sized(500, 501));
});
