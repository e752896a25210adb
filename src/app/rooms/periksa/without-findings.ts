import { reportId, reportKey } from '../../../domain/basics/ids.ts';
import { type IsLibur, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import { isEvaluated } from '../../../domain/evaluation/points.ts';
import { rulesOf } from '../../../domain/reports/registry.ts';
import type { CheckSettings } from '../../../domain/reports/report-rules.ts';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import type { PhoneReads } from '../../store/phone.ts';
import { readRelated } from '../../reports/frame/read-related.ts';
import { reportsOfKnownKind } from '../../standing/reports-of-known-kind.ts';

type Reads = Pick<PhoneReads, 'all' | 'report'>;

interface Checking {
  readonly isLibur: IsLibur;
  readonly settings: CheckSettings;
}

/**
 * What waits in the queue and no check has anything to say about, not even a notice. Raperdes are left out:
 * their evaluation has a sheet of its own.
 */
export async function withoutFindings(
  read: Reads,
  checking: Checking,
): Promise<readonly ReportDoc[]> {
  const waiting = (await read.all('report')).filter(
    ({ state }) => state === 'diajukan' || state === 'diperiksa',
  );
  const known = new Set(reportsOfKnownKind(waiting).map((key) => reportId(key) as string));
  const clean: ReportDoc[] = [];
  for (const doc of waiting)
    if (known.has(doc.report) && (await isClean(doc, read, checking))) clean.push(doc);
  return clean;
}

async function isClean(doc: ReportDoc, read: Reads, checking: Checking): Promise<boolean> {
  const key = reportKey(doc.report);
  if (isEvaluated(key.kind)) return false;
  const rules = rulesOf(key.kind);
  const { filing } = await read.report(doc.report);
  const content = rules.parse(filing?.content);
  if (!filing || !content || filing.filing !== doc.filing || filing.receipt === null) return false;
  const related = await readRelated(read, rules.reads?.(key) ?? []);
  const filedOn = tanggalInWib(filing.times.filedAt);
  return rules.check(content, { ...key, ...checking, filedOn, related }).length === 0;
}
