import fc from 'fast-check';

// Few examples, and the same each time: a survivor of one run is not killed by the luck of the next. The
// first that fails is enough: making it smaller takes seconds, and nobody reads it.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1, numRuns: 30, endOnFailure: true });

// Files share one worker here, so each begins its own account of what it covered. The object stays: the
// instrumented code holds on to it.
const { mutantCoverage } =
  (globalThis as { __stryker__?: { mutantCoverage?: { static: object; perTest: object } } })
    .__stryker__ ?? {};
if (mutantCoverage) {
  mutantCoverage.static = {};
  mutantCoverage.perTest = {};
}
