import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema } from '../../basics/ids.ts';
import { judgeRoles, signerOf } from '../../people/people.ts';
import { accepted, refused } from '../decision.ts';
import { aboutReport } from './about.ts';
import { defineCommand } from './define-command.ts';
import { envelope } from './envelope.ts';

const schema = z.looseObject({
  ...envelope,
  kind: z.literal('open-filing'),
  report: reportIdSchema,
  filing: commandIdSchema,
});
export type OpenFiling = z.infer<typeof schema>;

/** A verifikator has opened the filing: the desa's mark becomes two ticks. */
export const openFilingCommand = defineCommand({
  schema,
  roles: judgeRoles,
  ...aboutReport,
  refuseClaim: null,
  decide: ({ filing }, { report }, { actor, at }) => {
    if (!report?.filing) return refused('not-found');
    if (report.filing !== filing) return refused('superseded');
    if (report.state !== 'diajukan') return accepted();
    return accepted({
      ...report,
      state: 'diperiksa',
      opened: { by: signerOf(actor), at },
      changedAt: at,
    });
  },
});
