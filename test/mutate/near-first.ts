import { basename } from 'node:path';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** How much the path of a test has in common with that of the mutated file. */
function nearness(test: string, source: string): number {
  const words = new Set(test.split(/[/.]/));
  const shared = source.replace(/.*\/src\//, '').split(/[/.]/);
  const isMirror = basename(test).startsWith(basename(source, '.ts'));
  return shared.filter((word) => words.has(word)).length + (isMirror ? 10 : 0);
}

/** The tests nearest to the mutated file come first: the run of a mutant ends with the first that fails. */
export class NearFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [source] = this.ctx.config.related ?? [];
    if (source === undefined) return super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => nearness(moduleId, source);
    return Promise.resolve([...files].sort((one, other) => rank(other) - rank(one)));
  }
}
