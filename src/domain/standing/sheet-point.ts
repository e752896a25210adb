import type { Aspect, SheetPoint } from './sheet.ts';

/** A point that findings answer; `isDecided` false where they see a part of the question only. */
export function point(
  id: string,
  aspect: Aspect,
  basis: string,
  rules: readonly string[],
  isDecided = true,
): SheetPoint {
  return { id, aspect, basis, rules, isDecided };
}

export function byPerson(id: string, aspect: Aspect, basis: string): SheetPoint {
  return { id, aspect, basis, rules: [], isDecided: false };
}
