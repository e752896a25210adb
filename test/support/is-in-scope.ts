import type { Actor } from '../../src/domain/people/people.ts';
import type { audienceOf } from '../../src/domain/workflow/scope.ts';

/** What the feed shows a person (S11): the rule that stands as a query in the server's feed. */
export function isInScope(
  actor: Pick<Actor, 'desa'>,
  audience: ReturnType<typeof audienceOf>,
): boolean {
  if (audience.desa === null) return true;
  if (actor.desa === null) return !audience.desaOnly;
  return actor.desa === audience.desa;
}
