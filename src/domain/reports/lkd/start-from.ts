import { type LkdContent, emptyLkd } from './schema.ts';

/**
 * This year's list from last year's: the lembaga with their ids, SK, ketua and terms stay; what they did
 * in the year and who came to the Musrenbangdes does not, and whether each is still active is asked anew.
 */
export function startFromLastYear(previous: LkdContent): LkdContent {
  const lembaga = Object.fromEntries(
    Object.entries(previous.lembaga).map(([id, one]) => [
      id,
      { ...one, aktif: null, kegiatan: {} },
    ]),
  );
  return { ...emptyLkd, lembaga };
}
