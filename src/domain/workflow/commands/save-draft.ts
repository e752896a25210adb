import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema } from '../../basics/ids.ts';
import { desaRoles } from '../../people/people.ts';
import { contentSchema } from '../../standing/report-doc.ts';
import { accepted, refused, refuseChange } from '../decision.ts';
import { aboutReport, defineCommand, message } from './define-command.ts';
import { draftDoc, firstReportDoc } from './draft-doc.ts';

/** The draft as the phone has it, whole, with the version it was based on (S4). */
export const saveDraftCommand = defineCommand({
  schema: message('save-draft', {
    report: reportIdSchema,
    base: z.nullable(commandIdSchema),
    content: contentSchema,
  }),
  roles: desaRoles,
  ...aboutReport,
  decide: (command, situation, occasion) => {
    const { report, base, content } = command;
    const refusal = refuseChange(base, situation);
    if (refusal) return refusal;
    const contentRefusal = occasion.refuseContent(report, content, 'draft');
    if (contentRefusal && contentRefusal !== 'blocked') return refused(contentRefusal);
    return accepted(
      situation.report ?? firstReportDoc(command, occasion),
      draftDoc(command, content, occasion),
    );
  },
});
export type SaveDraft = z.infer<typeof saveDraftCommand.schema>;
