import type { Role } from '../../domain/workflow/people.ts';
import { useMe } from './use-me.ts';

const judges: readonly Role[] = ['verifikator', 'pembina'];

/** Whether this person decides about filings. */
export function useCanJudge(): boolean {
  return judges.includes(useMe().role);
}
