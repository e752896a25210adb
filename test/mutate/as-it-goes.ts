import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import type { MutantResult } from '@stryker-mutator/api/core';
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';

const folder = 'test-output/mutate';
const file = `${folder}/as-it-goes.txt`;

/** A line for each mutant as soon as it is known: a run that is broken off has told what it saw. */
export function createAsItGoes(): Reporter {
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  return {
    onMutantTested({ fileName, location, replacement, status }: MutantResult) {
      if (status === 'CompileError' || status === 'Ignored') return;
      const place = `${fileName}:${location.start.line}:${location.start.column}`;
      appendFileSync(file, `${status} ${place} -> ${(replacement ?? '').replace(/\s+/g, ' ')}\n`);
    },
  };
}
createAsItGoes.inject = [] as const;

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.Reporter, 'as-it-goes', createAsItGoes),
];
