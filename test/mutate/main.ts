import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { LAST_SURVIVORS, keyOf } from './sample.ts';
import { printScore } from './print-score.ts';

/*
 * npm run mutate                                    a sample drawn by SEED (1) of SHARE (0.065)
 * npm run mutate -- src/domain/workflow/decide.ts   all mutants of a file or folder
 * npm run mutate -- --again                         what survived the last run
 */
const { values, positionals } = parseArgs({
  options: { again: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const folders = [
  'src/domain',
  'src/sync',
  'src/app/sending',
  'src/server/store',
  'src/server/accounts',
];
const wanted = positionals.length > 0 ? positionals : folders;

// Read by the checker, in a process of its own.
process.env['MUTATE_SEED'] = process.env['SEED'] ?? '1';
process.env['MUTATE_SHARE'] = process.env['SHARE'] ?? (positionals.length > 0 ? '1' : '0.065');
process.env['MUTATE_AGAIN'] = values.again ? '1' : '0';
process.env['TZ'] = 'Asia/Jakarta';

const startedAt = Date.now();
const found = await new Stryker({
  testRunner: 'vitest',
  plugins: [
    '@stryker-mutator/vitest-runner',
    './test/mutate/sample.ts',
    './test/mutate/as-it-goes.ts',
  ],
  checkers: ['sample'],
  vitest: { configFile: 'test/mutate/vitest.config.ts', related: true, pool: 'forks' },
  mutate: [
    ...wanted.map((path) => (path.includes('.ts') ? path : `${path}/**/*.ts`)),
    // Its tests need a real PostgreSQL, twelve seconds a mutant; the suite over SQLite is the same.
    '!src/server/store/postgres/**',
  ],
  // Most texts are prose that a page test would only repeat; names of kinds and fields are held by types.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  disableTypeChecks: false,
  tsconfigFile: 'none',
  ignorePatterns: ['data', 'dist', 'docs', 'test-output', '.ci'],
  reporters: ['progress-append-only', 'as-it-goes'],
  // Three minutes on two quiet cores.
  dryRunTimeoutMinutes: 30,
  tempDirName: 'test-output/mutate/stryker',
  timeoutMS: 20_000,
  warnings: false,
}).runMutationTest();

// A report counts lines and columns from 1, a mutant from 0.
const results = found.map((one) => {
  const { start, end } = one.location;
  const before = ({ line, column }: typeof start) => ({ line: line - 1, column: column - 1 });
  return { ...one, location: { start: before(start), end: before(end) } };
});
const drawn = results.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored');
const unnoticed = drawn.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
mkdirSync('test-output/mutate', { recursive: true });
writeFileSync(LAST_SURVIVORS, JSON.stringify(unnoticed.map(keyOf)));
process.exitCode = printScore(drawn, unnoticed, (Date.now() - startedAt) / 60_000);
