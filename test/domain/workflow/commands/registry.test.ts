import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commandKinds } from '../../../../src/domain/workflow/commands/registry.ts';

const words = 'src/app/standing/command-words.ts';

test.each(commandKinds)('%s is spelled in its own file and where its words are alone', (kind) => {
  const files = globSync(['src/**/*.{ts,tsx}', 'sw/**/*.ts']);
  const spelled = files.filter((file) => readFileSync(file, 'utf8').includes(`'${kind}'`));
  expect(spelled.toSorted()).toEqual([words, `src/domain/workflow/commands/${kind}.ts`]);
});
