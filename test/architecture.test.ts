import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../src/domain/basics/must.ts';

/**
 * Who may import whom; a longer path is a stricter place. Changing this table is a decision, written down
 * in docs/decisions.md.
 */
const places: Readonly<
  Record<string, { readonly ours: readonly string[]; readonly packages: readonly string[] }>
> = {
  'src/domain': { ours: ['src/domain'], packages: ['zod'] },
  'src/sync': { ours: ['src/sync', 'src/domain'], packages: ['zod', 'canonicalize'] },
  'src/app/sending': { ours: ['src/app/sending', 'src/sync', 'src/domain'], packages: [] },
  'src/app/store': { ours: ['src/app', 'src/sync', 'src/domain'], packages: ['dexie'] },
  'src/app/files': { ours: ['src/app', 'src/sync', 'src/domain'], packages: ['tus-js-client'] },
  'src/app/courier': {
    ours: ['src/app', 'src/sync', 'src/domain'],
    packages: ['preact', '@preact/signals', 'zod', 'qr', 'age-encryption'],
  },
  'src/app/worker-bridge.ts': {
    ours: ['src/app', 'src/sync', 'src/domain'],
    packages: ['workbox-window', '@preact/signals'],
  },
  'src/app': {
    ours: ['src/app', 'src/sync', 'src/domain'],
    packages: [
      'preact',
      '@preact/signals',
      'preact-iso',
      'zod',
      'write-excel-file',
      'read-excel-file',
      'qr',
    ],
  },
  'src/server/http': {
    ours: ['src/server', 'src/sync', 'src/domain'],
    packages: ['hono', '@hono/node-server', '@tus/server', 'zod', 'node:'],
  },
  'src/server/files': {
    ours: ['src/server', 'src/sync', 'src/domain'],
    packages: ['@tus/server', '@tus/file-store', 'node:'],
  },
  'src/server/export': {
    ours: ['src/server', 'src/sync', 'src/domain'],
    packages: ['client-zip', 'node:'],
  },
  'src/server/courier': {
    ours: ['src/server', 'src/sync', 'src/domain'],
    packages: ['age-encryption', 'zod', 'node:'],
  },
  'src/server/store': {
    ours: ['src/server', 'src/sync', 'src/domain'],
    packages: ['kysely', 'pg', 'zod', 'node:'],
  },
  'src/server': { ours: ['src/server', 'src/sync', 'src/domain'], packages: ['zod', 'node:'] },
  sw: {
    ours: ['sw', 'src/app/sending', 'src/sync', 'src/domain'],
    packages: ['idb', 'workbox-precaching'],
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = globSync(['src/**/*.{ts,tsx}', 'sw/**/*.ts']);
const imports = files.flatMap(importsOf);

test('reads the imports of every place', () => {
  const places = new Set(imports.map(({ file }) => placeOf(file)));
  expect(imports.length).toBeGreaterThan(100);
  expect([...places].sort()).toEqual(
    expect.arrayContaining(['src/app/sending', 'src/domain', 'src/sync', 'sw']),
  );
});

test('every arrow stands in the import table', () => {
  expect(imports.filter((found) => !isAllowed(found))).toEqual([]);
});

test('no file imports itself round about', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      imports.filter((one) => one.file === file).map(({ target }) => target),
    ]),
  );
  expect(files.flatMap((file) => cycleFrom(file, graph))).toEqual([]);
});

test('only whole module names: relative imports end in .ts, .tsx or .css', () => {
  const relative = imports.filter(({ target }) => isOurs(target));
  expect(relative.filter(({ target }) => !/\.(ts|tsx|css)$/.test(target))).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const all = [...files, ...globSync('test/**/*.{ts,tsx}')];
  expect(all.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301)).toEqual([]);
});

test('nobody uses a clock, chance or the network below a composition root', () => {
  const below = globSync(['src/domain/**/*.ts', 'src/sync/**/*.ts']);
  const ambient = /\b(Date\.now\(|new Date\(\)|Math\.random\(|crypto\.randomUUID|\bfetch\()/;
  expect(below.filter((file) => ambient.test(readFileSync(file, 'utf8')))).toEqual([]);
});

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g);
  return [...found].map(([, name]) => ({ file, target: resolve(file, must(name)) }));
}

function resolve(file: string, name: string): string {
  return name.startsWith('.') ? normalize(join(dirname(file), name)) : name;
}

function isOurs(target: string): boolean {
  return /^(src|sw|test)\//.test(target);
}

function placeOf(file: string): string {
  const found = Object.keys(places).filter(
    (place) => file === place || file.startsWith(`${place}/`),
  );
  return must(found.sort((a, b) => b.length - a.length)[0], `place of ${file}`);
}

function isAllowed({ file, target }: Import): boolean {
  const { ours, packages } = must(places[placeOf(file)]);
  if (isOurs(target)) return ours.some((place) => target.startsWith(`${place}/`));
  if (target.startsWith('virtual:')) return file === 'src/app/worker-bridge.ts';
  return packages.some(
    (name) => target === name || target.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
}

/** The way round from a file back to itself, type-only imports included; empty when there is none. */
function cycleFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>();
  const walk = (file: string): boolean =>
    (graph.get(file) ?? []).some((next) => {
      if (next === start) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return walk(next);
    });
  return walk(start) ? [start] : [];
}
