import { type DuRkpdesContent, emptyDuRkpdes } from './schema.ts';

/** A new list from last year's proposals with their order and ids; dates, files and notes stay behind. */
export function startDuRkpdesFrom({ usulan }: DuRkpdesContent): DuRkpdesContent {
  return { ...emptyDuRkpdes, usulan };
}
