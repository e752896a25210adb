import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { must } from '../src/domain/basics/must.ts';

/** Exports that only tests take, and why each stays. */
const kept: Readonly<Record<string, string>> = {
  'src/app/reports/import/words.ts refusalText': 'its sentences are held against each other',
  'src/app/rooms/titipan/pack-files.ts carriedBytes': 'what a file takes on the way is estimated',
  'src/app/rooms/titipan/start-courier.ts registerDevice': 'without the timer around it',
  'src/app/store/migrations.ts migrations': 'a version to come is the next',
  'src/domain/basics/tanggal.ts isAkhirPekan': 'a rule of days, one day at a time',
  'src/domain/evaluation/prefill.ts suggestedAnswer': 'one point, without a sheet around it',
  'src/domain/obligations/obligations.ts tahunListOn': 'a rule of days, one rule at a time',
  'src/domain/reports/across/apbdes.ts checkBudgetInPlan':
    'one check, without the others around it',
  'src/domain/reports/across/apbdes.ts checkSilpa': 'the same',
  'src/domain/reports/across/rkpdes.ts checkPlanInBudget': 'the same',
  'src/domain/reports/apbdes/sample.ts sampleApbdes': 'a budget of one size, for the builders',
  'src/domain/reports/apbdes/sample.ts sampleApbdesPerubahan': 'the same as a Perubahan',
  'src/domain/reports/dokumen/definitions.ts dokumenKinds': 'each kind is tried',
  'src/domain/reports/kode/kode-names.ts createCodeList': 'a list of any codes',
  'src/domain/reports/lkd/checks.ts gather': 'findings of any kind, without a list of lembaga',
  'src/server/seed/seed-demo.ts demoPassword': 'people of the demo sign in with it',
  'src/server/seed/seed-kecamatan.ts firstDocuments': 'a store begins with them',
  'src/server/store/migrations.ts schemaVersion': 'the newest, whichever it is',
  'src/server/store/sqlite/open-sqlite.ts openSqliteInMemory': 'a store that leaves no file',
};

/** Samples, found by the names of their folders. */
const takenOtherwise = /\/sample\.ts makeSample$/;

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
  const places = idle.map(({ file, name }) => `${file} ${name}`);
  expect(places.filter((place) => !takenOtherwise.test(place)).toSorted()).toEqual(
    Object.keys(kept),
  );
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
