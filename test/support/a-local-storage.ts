import type { LastWordsStorage } from '../../src/app/store/last-words.ts';

/** A browser's localStorage in memory. */
export function aLocalStorage(): LastWordsStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
