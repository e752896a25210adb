import type { Content } from '../../domain/standing/report-doc.ts';
import { merge } from '../../sync/merge/merge.ts';

/** Where what somebody writes is kept, seen by the keeper. */
export interface Disk {
  /** What lies there for a page that opens it. */
  readonly open: () => Promise<Content>;
  /** What lies there now, for a live query; null = nothing any more. Only once it is open. */
  readonly read: () => Promise<Content | null>;
  /** Puts `content`, which was typed on `base`; what another hand wrote there since stays beside it. */
  readonly write: (content: Content, base: Content) => Promise<void>;
  /** Its name among the last words. Only once it is open. */
  readonly words: () => string;
  /** Whether the merge of two hands can be read; all can unless told. */
  readonly isSound?: (content: Content) => boolean;
  /** What is done when the typing rests, and when the page is left. */
  readonly rest?: () => Promise<void>;
}

export interface Hands {
  readonly base: Content;
  readonly mine: Content;
  readonly theirs: Content;
}

/** Both hands; mine at a conflict, and one of the two whole where both together cannot be read. */
export function joined({ base, mine, theirs }: Hands, isSound?: Disk['isSound']): Content {
  const both = merge(base, mine, theirs).merged;
  if (!isSound) return both;
  return [both, mine].find(isSound) ?? theirs;
}
