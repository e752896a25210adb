import type { CommandId } from '../../../domain/basics/ids.ts';
import type { Sheet } from '../../../domain/standing/sheet.ts';
import type {
  Content,
  FilingDoc,
  ReportDoc,
  Remark,
  VerdictDoc,
} from '../../../domain/standing/report-doc.ts';
import { useCanJudge } from '../../office/use-can-judge.ts';
import { useRead } from '../../kit/use-read.ts';

/** All that a verifikator's desk needs of one filed revision. */
export interface Review {
  readonly doc: ReportDoc;
  readonly verdict: VerdictDoc | null;
  /** The content of the revision before, and what was said of it. */
  readonly before: Content | null;
  readonly earlier: readonly Remark[];
  /** The sheet of the verdict on it. */
  readonly earlierSheet: Sheet | null;
  /** To the letter what was filed before. */
  readonly isUnchanged: boolean;
  /** Remarks on disk, not sent yet. */
  readonly remarks: readonly Remark[];
  /** The evaluation sheet as it is on disk; null = not begun. */
  readonly sheet: Sheet | null;
  /** This person may judge it, and it waits for that. */
  readonly canJudge: boolean;
  /** A newer revision of the same report. */
  readonly newest: CommandId | null;
}

export function useReview(filing: FilingDoc): Review | null {
  const mayJudge = useCanJudge();
  const { report, revision, filing: id } = filing;
  const view = useRead((read) => read.report(report), [report]);
  const filings = useRead((read) => read.filings(report), [report]);
  const verdicts = useRead((read) => read.verdicts(report), [report]);
  const remarks = useRead((read) => read.remarks(id), [id]);
  const sheet = useRead((read) => read.sheet(id), [id]);
  if (!view?.doc || !filings || !verdicts || !remarks || sheet === undefined) return null;
  const { doc } = view;
  const previous = filings.findLast((one) => one.revision < revision);
  const decided = verdicts.find((one) => one.filing === previous?.filing);
  const isWaiting = doc.state === 'diajukan' || doc.state === 'diperiksa';
  return {
    doc,
    verdict: verdicts.find((one) => one.filing === id) ?? null,
    before: previous?.content ?? null,
    earlier: decided?.remarks ?? [],
    earlierSheet: decided?.sheet ?? null,
    isUnchanged: previous?.contentHash === filing.contentHash,
    remarks,
    sheet,
    canJudge: mayJudge && isWaiting && doc.filing === id,
    newest: doc.filing !== id ? doc.filing : null,
  };
}
