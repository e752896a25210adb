import type { FilingDoc } from '../../domain/standing/report-doc.ts';
import type { PhoneReads } from '../store/phone.ts';

/** The filings of every report this person sees, the latest first by the phone that filed. */
export async function allFilings(read: Pick<PhoneReads, 'all'>): Promise<readonly FilingDoc[]> {
  const filings = await read.all('filing');
  return filings.toSorted((a, b) => b.times.filedAt.localeCompare(a.times.filedAt));
}
