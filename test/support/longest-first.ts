import { basename } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Files that take long in few lines, by the first word of their name. */
const longInFewLines: ReadonlySet<string> = new Set([
  'axe',
  'axe-forms',
  'axe-desk',
  'last-words',
  'trouble',
  'two-phones',
  'postgres-store',
  'read-table-hostile',
]);

/**
 * Where no times are known yet, as in a new clone, vitest plays large files first. A short file that takes
 * long would come last, and leave the other worker with nothing to do: these come before all others.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      longInFewLines.has(basename(moduleId).split('.')[0] ?? '');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
