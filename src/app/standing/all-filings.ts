import type { FilingDoc } from '../../domain/standing/filing-doc.ts';
import type { PhoneReads } from '../store/phone.ts';

/** The filings of every report this person sees, the latest first by the phone that filed. */
export async function allFilings(
  read: Pick<PhoneReads, 'reports' | 'filings'>,
): Promise<readonly FilingDoc[]> {
  const filings: FilingDoc[] = [];
  for (const { report } of await read.reports()) filings.push(...(await read.filings(report)));
  return filings.toSorted((a, b) => (a.times.filedAt < b.times.filedAt ? 1 : -1));
}
