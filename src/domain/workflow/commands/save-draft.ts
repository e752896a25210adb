import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema, reportKey } from '../../basics/ids.ts';
import { refused, accepted } from '../decision.ts';
import type { Decision, Occasion } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { contentSchema } from '../../standing/content.ts';
import { docId } from '../documents.ts';
import type { Content } from '../../standing/content.ts';
import type { DraftDoc } from '../../standing/draft-doc.ts';
import type { ReportDoc } from '../../standing/report-doc.ts';
import { refuseChange } from '../refuse-change.ts';
import { envelope } from './envelope.ts';

/** The draft as the phone has it, whole, with the version it was based on (S4). */
export const saveDraftSchema = z.looseObject({
  ...envelope,
  kind: z.literal('save-draft'),
  report: reportIdSchema,
  base: z.nullable(commandIdSchema),
  content: contentSchema,
});
export type SaveDraft = z.infer<typeof saveDraftSchema>;

export function decideSaveDraft(
  command: SaveDraft,
  situation: Situation,
  occasion: Occasion,
): Decision {
  const refusal = refuseChange(command.base, situation);
  if (refusal) return refusal;
  const contentRefusal = occasion.refuseContent(command.report, command.content);
  if (contentRefusal && contentRefusal !== 'blocked') return refused(contentRefusal);
  return accepted(
    situation.report ?? firstReportDoc(command, occasion),
    draftDoc(command, command.content, occasion),
  );
}

/** The draft document a change leaves behind; a filing leaves one too, for the next revision. */
export function draftDoc(
  command: Pick<SaveDraft, 'id' | 'report'>,
  content: Content,
  { actor, at }: Occasion,
): DraftDoc {
  return {
    kind: 'draft',
    id: docId.draft(command.report),
    report: command.report,
    desa: reportKey(command.report).desa,
    version: command.id,
    content,
    changedBy: { person: actor.person, nama: actor.nama },
    changedAt: at,
  };
}

/** A report's first document, as a draft. */
export function firstReportDoc(
  { report }: Pick<SaveDraft, 'report'>,
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
