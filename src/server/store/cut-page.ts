import { must } from '../../domain/basics/must.ts';

/** A document that could go on the page. */
interface Candidate {
  readonly seq: number;
  readonly bytes: number;
}

/**
 * Where a page of the feed ends: after as many whole commits as fit, one at least. `candidates` are in
 * feed order; the last commit among them may go on beyond them when there are more than `documents`.
 * Null = all of them fit.
 */
export function cutPage(
  candidates: readonly Candidate[],
  size: { readonly documents: number; readonly bytes: number },
): number | null {
  const first = candidates[0]?.seq;
  let cut: number | null = null;
  let bytes = 0;
  for (const [index, candidate] of candidates.entries()) {
    bytes += candidate.bytes;
    const isFull = index + 1 > size.documents || bytes > size.bytes;
    if (isFull && candidate.seq !== first) return must(cut);
    if (candidates[index + 1]?.seq !== candidate.seq) cut = candidate.seq;
  }
  return candidates.length > size.documents ? (first ?? null) : null;
}
