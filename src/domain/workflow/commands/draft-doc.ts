import { type CommandId, type ReportId, reportKey } from '../../basics/ids.ts';
import { signerOf } from '../../people/people.ts';
import type { Content, DraftDoc, ReportDoc } from '../../standing/report-doc.ts';
import type { Occasion } from '../decision.ts';
import { docId } from '../documents.ts';

/** The draft document a change leaves behind; a filing leaves one too, for the next revision. */
export function draftDoc(
  { id, report }: { readonly id: CommandId; readonly report: ReportId },
  content: Content,
  { actor, at }: Occasion,
): DraftDoc {
  return {
    kind: 'draft',
    id: docId.draft(report),
    report,
    desa: reportKey(report).desa,
    version: id,
    content,
    changedBy: signerOf(actor),
    changedAt: at,
  };
}

/** A report's first document, as a draft. */
export function firstReportDoc(
  { report }: { readonly report: ReportId },
  { at }: Pick<Occasion, 'at'>,
): ReportDoc {
  return {
    kind: 'report',
    id: docId.report(report),
    report,
    desa: reportKey(report).desa,
    state: 'draf',
    revision: 0,
    filing: null,
    verdict: null,
    firstFiled: null,
    lastFiled: null,
    opened: null,
    changedAt: at,
  };
}
