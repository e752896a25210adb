import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reportFamilies } from '../src/domain/basics/report-kinds.ts';
import { must } from '../src/domain/basics/must.ts';
import { chunkGroups } from '../vite.config.ts';

/*
 * Byte budgets of the build in dist/ (`npm run build` makes it), brotli, KB = 1,024 bytes. What a line of
 * 10 KB/s can load while a person waits.
 */
const KB = 1024;

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const dist = process.env['SITE_DIR'] ?? 'dist';
const chunks = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, Chunk>
>;
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const firstLoad = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
  ([, file]) => must(file),
);

test('script and style of sign-in and Beranda are at most 85 KB', () => {
  expect(sizeBytes(firstLoad)).toBeLessThanOrEqual(85 * KB);
});

test('the service worker is at most 18 KB', () => {
  expect(sizeBytes(['sw.js'])).toBeLessThanOrEqual(18 * KB);
});

test.each(reportFamilies)('the form of %s opens with at most 40 KB more', (kind) => {
  expect(sizeBytes(beyondFirstLoad(kind))).toBeLessThanOrEqual(40 * KB);
});

test.each(chunkGroups)('the chunk $name holds what its group names', ({ name, test: folder }) => {
  if (folder)
    expect(globSync('src/**/*.{ts,tsx}').filter((file) => folder.test(file))).not.toEqual([]);
  expect(
    readdirSync(join(dist, 'assets')).filter((file) => file.startsWith(`${name}-`)),
  ).not.toEqual([]);
});

test('the build leaves packed what is measured here, and the worker keeps none of it twice', () => {
  for (const file of [...firstLoad, 'sw.js']) {
    const packed = readFileSync(join(dist, `${file}.br`));
    expect(brotliDecompressSync(packed).equals(readFileSync(join(dist, file)))).toBe(true);
    expect(packed.length).toBe(sizeBytes([file]));
  }
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  for (const file of firstLoad) expect(worker).toContain(file);
  expect(worker).not.toContain('.br"');
});

/** What a form of this kind loads to open, and no page before it has. */
function beyondFirstLoad(kind: string): string[] {
  const form = filesOf(['src/app/reports/laporan-page.tsx', `src/app/reports/${kind}/form.tsx`]);
  const more = form.filter((file) => !firstLoad.includes(file));
  expect(more.length).toBeGreaterThan(1);
  return more;
}

/** The files that load with these entries: what they import statically, and its styles. */
function filesOf(entries: readonly string[], seen = new Set<string>()): string[] {
  for (const entry of entries) {
    const { file, css = [], imports = [] } = must(chunks[entry], `built ${entry}`);
    if (seen.has(file)) continue;
    for (const name of [file, ...css]) seen.add(name);
    filesOf(imports, seen);
  }
  return [...seen];
}

function sizeBytes(files: readonly string[]): number {
  return files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length,
    0,
  );
}
