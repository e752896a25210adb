import { describe, expect, test } from 'vitest';
import { editEntry, putEntry, removeEntry } from '../../../../src/app/reports/frame/entry-edits.ts';
import { compareFacts } from '../../../../src/app/reports/fields/fact-rows.ts';

const section = (rows: Readonly<Record<string, string>>) => [
  {
    title: 'Isi',
    rows: Object.entries(rows).map(([key, value]) => ({ where: ['a', key], name: key, value })),
  },
];

describe('a document of facts beside its earlier revision', () => {
  test('marks what changed with its value then, what is new, and what is gone', () => {
    const now = section({ same: '1', other: '2', fresh: '3' });
    const { changeOf, removed } = compareFacts(section({ same: '1', other: '1', gone: '9' }), now);
    const changes = now.flatMap(({ rows }) => rows.map(changeOf));
    expect(changes).toEqual([null, { before: '1' }, 'added']);
    expect(removed.map(({ name }) => name)).toEqual(['gone']);
  });

  test('finds a row again wherever it stands', () => {
    const now = section({ b: '2', a: '1' });
    const { changeOf, removed } = compareFacts(section({ a: '1', b: '2' }), now);
    expect(now[0]?.rows.map(changeOf)).toEqual([null, null]);
    expect(removed).toEqual([]);
  });
});

describe('the edits of a list', () => {
  const entries = { a: { nama: 'A', jumlah: 1 } };

  test('put, change and remove leave the others and the old list alone', () => {
    const more = putEntry(entries, 'b', { nama: 'B', jumlah: 2 });
    expect(editEntry(more, 'b', (one) => ({ ...one, jumlah: 3 }))).toEqual({
      a: { nama: 'A', jumlah: 1 },
      b: { nama: 'B', jumlah: 3 },
    });
    expect(removeEntry(more, 'a')).toEqual({ b: { nama: 'B', jumlah: 2 } });
    expect(entries).toEqual({ a: { nama: 'A', jumlah: 1 } });
  });

  test('do not bring back an entry that another phone removed', () => {
    const renamed = (one: { nama: string; jumlah: number }) => ({ ...one, nama: 'x' });
    expect(editEntry(entries, 'gone', renamed)).toEqual(entries);
    expect(editEntry(entries, 'constructor', renamed)).toEqual(entries);
  });
});
