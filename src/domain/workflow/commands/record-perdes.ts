import { reportIdSchema } from '../../basics/ids.ts';
import { desaRoles } from '../../people/people.ts';
import { perdesSchema } from '../../standing/report-doc.ts';
import { accepted, refused } from '../decision.ts';
import { aboutReport, defineCommand, message } from './define-command.ts';

/** The desa tells the Perdes that set an accepted report (A5, A6: PP 43/2014 Ps 101(4), 84(4)). */
export const recordPerdesCommand = defineCommand({
  schema: message('record-perdes', {
    report: reportIdSchema,
    perdes: perdesSchema,
  }),
  roles: desaRoles,
  ...aboutReport,
  decide: ({ perdes }, { report }, { at }) => {
    if (!report) return refused('not-found');
    if (report.state !== 'diterima') return refused('not-accepted-yet');
    return accepted({ ...report, perdes, changedAt: at });
  },
});
