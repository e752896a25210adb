import { seededRandom } from '../../src/server/seed/season/seeded-random.ts';

/** Random bytes that are the same in every run with the same seed (mulberry32). */
export function seededBytes(seed: number): (bytes: number) => Uint8Array {
  const next = seededRandom(seed);
  return (bytes) => Uint8Array.from({ length: bytes }, () => Math.floor(next() * 256));
}
