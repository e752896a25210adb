import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../src/domain/basics/must.ts';

/** Exports that no other file in src or sw takes, and why each stays. */
const kept: Readonly<Record<string, string>> = {};

interface Export {
  readonly file: string;
  readonly name: string;
  /** A type or a schema. */
  readonly isShape: boolean;
}

const source = read(['src/**/*.{ts,tsx}', 'sw/**/*.ts']);
const takenInSource = namesTaken(source);
const takenInTests = namesTaken(read(['test/**/*.{ts,tsx}']));

test('everything exported is taken by another file', () => {
  const idle = [...source].flatMap(([file, text]) => exportsOf(file, text)).filter(isIdle);
  expect(idle.map(({ file, name }) => `${file} ${name}`)).toEqual(Object.keys(kept));
});

/** A shape may be there for tests alone: what a function takes and gives is public as the function is. */
function isIdle({ file, name, isShape }: Export): boolean {
  const place = `${file} ${name}`;
  return !takenInSource.has(place) && !(isShape && takenInTests.has(place));
}

function exportsOf(file: string, text: string): Export[] {
  const found = text.matchAll(
    /^export (?:async )?(function\*?|const|interface|type|class) (\w+)/gm,
  );
  return [...found].map(([, kind, name]) => ({
    file,
    name: must(name),
    isShape: kind === 'interface' || kind === 'type' || must(name).endsWith('Schema'),
  }));
}

/** `file name` of every import; of a file taken lazily or as a whole, each word of its importer. */
function namesTaken(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const [file, text] of files) {
    const place = (name: string | undefined) => normalize(join(dirname(file), must(name)));
    for (const [, names, from] of text.matchAll(/\{([^{}]*)\}\s+from '(\.[^']+)'/g)) {
      for (const name of must(names).split(',')) {
        taken.add(
          `${place(from)} ${must(
            name
              .trim()
              .replace(/^type /, '')
              .split(' ')[0],
          )}`,
        );
      }
    }
    for (const [, from] of text.matchAll(/(?:import\(|\* as \w+ from)\s*'(\.[^']+)'/g)) {
      for (const [word] of text.matchAll(/\w+/g)) taken.add(`${place(from)} ${word}`);
    }
  }
  return taken;
}

function read(patterns: readonly string[]): ReadonlyMap<string, string> {
  return new Map(globSync([...patterns]).map((file) => [file, readFileSync(file, 'utf8')]));
}
