import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jobs, notInjected } from './support/jobs/jobs.ts';

/** What a job is set to work by, in the text of a source. */
const starters =
  /\buseBusy\(\)|onClick=\{\(\) => void |<(ConfirmWork|AskingForm|KeptSheet|SettingForm|WorkButton)\b|\bsaveFile\(|\bshare\(|window\.print\(|\bcopyText\(|\buseKeepFiles\(/;

const working = globSync('src/app/**/*.{ts,tsx}', {
  exclude: ['src/app/kit/{copy-text,share,save-file}.ts'],
})
  .filter((path) =>
    starters.test(readFileSync(path, 'utf8').replaceAll(/^export function.*$/gm, '')),
  )
  .map((path) => path.replaceAll('\\', '/').replace('src/app/', ''));
const known = new Set([...jobs.map(({ at }) => at), ...Object.keys(notInjected)]);

test('every file that sets something to work is tried with a fault, or says why not', () => {
  expect(working.length).toBeGreaterThan(40);
  expect(working.filter((file) => !known.has(file))).toEqual([]);
});

test('none of those is of a file that is gone', () => {
  expect([...known].filter((file) => globSync(`src/app/${file}`).length === 0)).toEqual([]);
});
