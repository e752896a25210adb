import { judgeRoles } from '../../domain/people/people.ts';
import { useMe } from '../account/use-me.ts';

/** Whether this person decides about filings. */
export function useCanJudge(): boolean {
  return judgeRoles.includes(useMe().role);
}
