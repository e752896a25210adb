import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const code = [...globSync('src/app/**/*.{ts,tsx}'), 'index.html']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const words = new Set(code.match(/[\w-]+/g));

test.each(globSync('src/app/**/*.css'))('what %s styles is there', (file) => {
  const css = readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  const selectors = [...css.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector);
  const named = selectors.flatMap((selector) => selector.match(/(?<=[.#[])[a-z][\w-]*/g) ?? []);
  expect(named.filter((name) => !words.has(name))).toEqual([]);
});

test('every property of our own is used', () => {
  const all = globSync('src/app/**/*.css')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const set = new Set(all.match(/^\s*--[\w-]+(?=:)/gm)?.map((name) => name.trim()));
  expect([...set].filter((name) => !`${all}${code}`.includes(`var(${name})`))).toEqual([]);
});
