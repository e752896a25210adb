import type { Content } from '../../domain/standing/report-doc.ts';

/*
 * What a page had on the screen and not on disk yet when it was closed or loaded anew. IndexedDB drops a
 * write whose page goes; localStorage takes words within the same instant, so they wait there until the next
 * opening brings them to the disk. A browser that is killed leaves no such instant.
 */
export interface LastWords {
  readonly content: Content;
  /** The last that was on disk before them: what they are merged over. */
  readonly base: Content;
  /** What was on its way to the disk, and may have arrived; absent in words of an earlier version. */
  readonly writing?: Content | null;
}

export type LastWordsStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export function keepLastWords(storage: LastWordsStorage, key: string, words: LastWords): void {
  try {
    storage.setItem(prefix + key, JSON.stringify(words));
  } catch {
    // No room, or closed by the browser: what is on its way to the disk may still arrive.
  }
}

/** Null = none. They stay until `forgetLastWords`. */
export function readLastWords(storage: LastWordsStorage, key: string): LastWords | null {
  try {
    const found = storage.getItem(prefix + key);
    return found === null ? null : (JSON.parse(found) as LastWords); // as kept above; read as any content
  } catch {
    return null;
  }
}

export function forgetLastWords(storage: LastWordsStorage, key: string): void {
  try {
    storage.removeItem(prefix + key);
  } catch {
    // Closed by the browser: there are none either.
  }
}

const prefix = 'tepat-last-words/';
