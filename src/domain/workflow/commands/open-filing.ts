import { commandIdSchema, reportIdSchema } from '../../basics/ids.ts';
import { judgeRoles, signerOf } from '../../people/people.ts';
import { accepted, refused } from '../decision.ts';
import { aboutReport, defineCommand, message } from './define-command.ts';

/** A verifikator has opened the filing: the desa's mark becomes two ticks. */
export const openFilingCommand = defineCommand({
  schema: message('open-filing', { report: reportIdSchema, filing: commandIdSchema }),
  roles: judgeRoles,
  ...aboutReport,
  decide: ({ filing }, { report }, { actor, at }) => {
    if (!report?.filing) return refused('not-found');
    if (report.filing !== filing) return refused('superseded');
    if (report.state !== 'diajukan') return accepted();
    const opened = { by: signerOf(actor), at };
    return accepted({ ...report, state: 'diperiksa', opened, changedAt: at });
  },
});
