import fc from 'fast-check';

// The same examples each time: a survivor of one run is not killed by the luck of the next.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });

// Files share one worker here, so each begins its own account of what it covered.
const stryker = (globalThis as { __stryker__?: { mutantCoverage?: unknown } }).__stryker__;
if (stryker) delete stryker.mutantCoverage;
