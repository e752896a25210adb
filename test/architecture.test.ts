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
  'src/app/rooms/titipan': {
    ours: ['src/app', 'src/sync', 'src/domain'],
    packages: ['preact', '@preact/signals', 'zod', 'qr', 'age-encryption'],
  },
  'src/app/device/worker-bridge.ts': {
    ours: ['src/app', 'src/sync', 'src/domain'],
    packages: ['workbox-window', '@preact/signals'],
  },
  'src/app': {
    ours: ['src/app', 'src/sync', 'src/domain'],
    packages: ['preact', '@preact/signals', 'preact-iso', 'n2words', 'zod', 'hucre', 'qr'],
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
  'src/server/push': {
    ours: ['src/server', 'src/sync', 'src/domain'],
    packages: ['web-push', 'node:'],
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

/**
 * The house, from the roof to the ground: a file imports its own folder and what stands below it, never
 * upward. A folder or file that is in no list has no place yet: give it one.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [
    'workflow',
    'reminders',
    'profile',
    'indicators',
    'surat',
    'settings',
    'kunjungan',
    'rekomendasi',
    'evaluation',
    'reports',
    'obligations',
    'standing',
    'people',
    'desa',
    'basics',
  ],
  'src/app': [
    'main.tsx',
    'shell.tsx',
    'routes.tsx',
    'rooms',
    'reports',
    'perdes',
    'lampiran',
    'standing',
    'frame',
    'office',
    'account',
    'keeper',
    'kit',
    'device',
    'files',
    'app-context.ts',
    'store',
    'sending',
    'paths.ts',
  ],
  'src/domain/reports': [
    'across',
    'dokumen',
    'bumdes',
    'lkd',
    'musyawarah',
    'du-rkpdes',
    'rkpdes',
    'realisasi',
    'apbdes',
    'import',
    'kode',
  ],
  'src/app/reports': [
    'apbdes',
    'realisasi',
    'rkpdes',
    'du-rkpdes',
    'musyawarah',
    'bumdes',
    'lkd',
    'dokumen',
    'import',
    'kode',
    'fields',
    'lines',
    'frame',
    'export',
  ],
  'src/app/rooms': [
    'berkas-masuk',
    'beranda',
    'papan',
    'periksa',
    'tanda-terima',
    'profil',
    'indikator',
    'jurnal',
    'ekspor',
    'cari',
    'pengaturan',
    'setelan',
    'kalender',
    'kunjungan',
    'pengingat',
    'surat',
    'rekomendasi',
    'titipan',
    'orang',
    'welcome',
  ],
  'src/sync': ['phone', 'courier', 'merge', 'messages'],
  'src/server': ['seed', 'http', 'export', 'courier', 'push', 'sync', 'files', 'accounts', 'store'],
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

test.each(Object.entries(floors))('nothing in %s imports upward', (house, order) => {
  const upward = between(house).filter(
    ({ from, to }) => order.indexOf(to) < order.indexOf(from) || !order.includes(from),
  );
  expect(between(house).length).toBeGreaterThan(2);
  expect(upward).toEqual([]);
});

test.each(Object.keys(floors))('no folders of %s import each other in a circle', (house) => {
  const graph = new Map<string, string[]>();
  for (const { from, to } of between(house)) graph.set(from, [...(graph.get(from) ?? []), to]);
  expect([...graph.keys()].flatMap((place) => cycleFrom(place, graph))).toEqual([]);
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

test('only whole module names: relative imports end in .ts, .tsx, .json or .css', () => {
  const relative = imports.filter(({ target }) => isOurs(target));
  expect(relative.filter(({ target }) => !/\.(ts|tsx|json|css)$/.test(target))).toEqual([]);
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

/** The imports from one floor of a house to another; a house's own files are floors where its list says so. */
function between(
  house: string,
): { readonly from: string; readonly to: string; readonly file: string }[] {
  const order = must(floors[house]);
  return imports
    .filter(({ file, target }) => file.startsWith(`${house}/`) && target.startsWith(`${house}/`))
    .map(({ file, target }) => ({ from: floorOf(house, file), to: floorOf(house, target), file }))
    .filter(({ from, to }) => from !== to && (order.includes(to) || !isFile(to)))
    .filter(({ from }) => order.includes(from) || !isFile(from));
}

function floorOf(house: string, file: string): string {
  return must(file.slice(house.length + 1).split('/')[0]);
}

function isFile(floor: string): boolean {
  return /\.\w+$/.test(floor);
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
  if (target.startsWith('virtual:')) return file === 'src/app/device/worker-bridge.ts';
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
