import { defineConfig } from 'vitest/config';
import { NearFirst } from './near-first.ts';

/** The project `unit` as mutation testing needs it: quick, and without what looks at sources or starts a process. */
// oxlint-disable-next-line import/no-default-export -- vitest asks for it
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [
      'test/e2e/**',
      'test/bench/**',
      'test/**/*.browser.test.ts',
      // They read the sources or the build.
      'test/architecture.test.ts',
      'test/size.test.ts',
      'test/server/http/site.test.ts',
      // A mutant does not reach the process that these start.
      'test/server/main.test.ts',
      'test/server/store/postgres-store.test.ts',
      // Whole years and megabytes: seconds for nearly every mutant, for what nearer tests hold as well.
      'test/server/seed/**',
      'test/domain/indicators/season.test.ts',
      'test/domain/reports/apbdes/read-table-hostile.test.ts',
    ],
    setupFiles: ['test/mutate/setup.ts'],
    isolate: false,
    sequence: { sequencer: NearFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Jakarta', HISTORIES: '30', ROUNDS: '30' },
  },
});
