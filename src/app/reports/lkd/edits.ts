import type { JenisLkd, LkdContent } from '../../../domain/reports/lkd/schema.ts';
import { putEntry, removeEntry } from '../frame/entry-edits.ts';

/** An edit of the whole content, by what was done to a part of it. */
type Edit = (content: LkdContent) => LkdContent;

/** Those of a kind that say nothing yet become active; what was said stays. */
export function markActive(jenis: JenisLkd): Edit {
  return (content) => ({
    ...content,
    lembaga: Object.fromEntries(
      Object.entries(content.lembaga).map(([id, one]) => [
        id,
        one.jenis === jenis && one.aktif === null ? { ...one, aktif: true } : one,
      ]),
    ),
  });
}

export function sayPresence(jenis: JenisLkd, isPresent: boolean | null): Edit {
  return (content) => ({
    ...content,
    musrenbangdes:
      isPresent === null
        ? removeEntry(content.musrenbangdes, jenis)
        : putEntry(content.musrenbangdes, jenis, isPresent),
  });
}
