import { groupBy } from '../../basics/group-by.ts';
import { must } from '../../basics/must.ts';
import type { ApbdesLine } from './schema.ts';

/** What tells one line from another where the ids do not. */
export type MatchedLine = Pick<ApbdesLine, 'rekening' | 'fungsi' | 'sumberDana' | 'uraian'>;

type Lines = Readonly<Record<string, MatchedLine>>;

/**
 * For each line of `after` that stood in `before` its id there: by id, and lines left over on both sides
 * by kegiatan, rekening, source and uraian, so that an import of the same table is the same table.
 */
export function matchLines(before: Lines, after: Lines): ReadonlyMap<string, string> {
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(after, id));
  const unmatched = groupBy(gone, (id) => sameness(must(before[id])));
  const matches = new Map<string, string>();
  for (const [id, line] of Object.entries(after)) {
    const beforeId = Object.hasOwn(before, id) ? id : unmatched.get(sameness(line))?.shift();
    if (beforeId !== undefined) matches.set(id, beforeId);
  }
  return matches;
}

function sameness({ fungsi, rekening, sumberDana, uraian }: MatchedLine): string {
  return JSON.stringify([fungsi, rekening, sumberDana, uraian.trim().toLowerCase()]);
}
