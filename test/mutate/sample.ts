import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CheckStatus } from '@stryker-mutator/api/check';
import type { CheckResult, Checker } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';

/** The survivors of the last run, by `keyOf`; `--again` tries these alone. */
export const LAST_SURVIVORS = 'test-output/mutate/survivors.json';

type Placed = Pick<Mutant, 'fileName' | 'location' | 'replacement'>;

/** Without the folder: a file that moves keeps its mutants. */
export function keyOf({ fileName, location, replacement }: Placed): string {
  const { start, end } = location;
  const place = [start.line, start.column, end.line, end.column];
  return JSON.stringify([basename(fileName), ...place, replacement]);
}

function isInSample(mutant: Mutant): boolean {
  const hash = createHash('sha256')
    .update(`${process.env['MUTATE_SEED']} ${keyOf(mutant)}`)
    .digest();
  return hash.readUInt32BE(0) / 2 ** 32 < Number(process.env['MUTATE_SHARE']);
}

function lastSurvivors(): ReadonlySet<string> {
  const isWanted = process.env['MUTATE_AGAIN'] === '1' && existsSync(LAST_SURVIVORS);
  return new Set(isWanted ? (JSON.parse(readFileSync(LAST_SURVIVORS, 'utf8')) as string[]) : []); // written by main.ts
}

/**
 * Stryker draws no sample. A checker may turn a mutant away before any test runs, so this one turns away
 * what the seed did not draw; Stryker counts those as not compiling, and `main.ts` leaves them out.
 */
export function createSample(): Checker {
  const again = lastSurvivors();
  const isWanted = (mutant: Mutant) =>
    again.size > 0 ? again.has(keyOf(mutant)) : isInSample(mutant);
  const check = (mutant: Mutant): CheckResult =>
    isWanted(mutant)
      ? { status: CheckStatus.Passed }
      : { status: CheckStatus.CompileError, reason: 'not drawn' };
  return {
    init: () => Promise.resolve(),
    check: (mutants) =>
      Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, check(mutant)]))),
  };
}
createSample.inject = [] as const;

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Checker, 'sample', createSample)];
