import { Chip } from '../../kit/chip.tsx';
import type { ReadImport } from '../../../domain/reports/import/result.ts';
import { importText as words, skipReasonsToCheck } from './words.ts';
import { quietRows } from './import-lists.tsx';
import type { ImportKind, RoleName } from './import-kind.ts';

interface Props<Line, Role extends RoleName> {
  readonly kind: ImportKind<Line, Role>;
  readonly result: ReadImport<Line, Role>;
}

/** The table in counts: read, left out, to look at. */
export function ImportSummary<Line, Role extends RoleName>({ kind, result }: Props<Line, Role>) {
  const { lines, skipped, isMatched } = result;
  const quiet = quietRows(skipped).length;
  const toCheck = skipped.filter(({ reason }) => skipReasonsToCheck.has(reason)).length;
  return (
    <div class="row" role="status">
      {isMatched &&
        kind.foundFacts(lines).map((fact, at) => (
          <Chip key={fact} tone={at === 0 && lines.length > 0 ? 'good' : undefined}>
            {fact}
          </Chip>
        ))}
      {isMatched && quiet > 0 && <Chip>{words.quietCount(quiet)}</Chip>}
      {isMatched && toCheck > 0 && <Chip tone="warn">{words.toCheck(toCheck)}</Chip>}
    </div>
  );
}
