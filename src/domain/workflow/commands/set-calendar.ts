import * as z from 'zod/mini';
import { commandIdSchema } from '../../basics/ids.ts';
import { calendarSettingsSchema } from '../../obligations/calendar-settings.ts';
import { accepted, stale } from '../decision.ts';
import { docId } from '../documents.ts';
import { aboutKecamatan, defineCommand, message } from './define-command.ts';

/** All that the kecamatan set beside the law, with the version it was based on. */
export const setCalendarCommand = defineCommand({
  schema: message('set-calendar', {
    base: z.nullable(commandIdSchema),
    settings: calendarSettingsSchema,
  }),
  roles: ['admin'],
  ...aboutKecamatan,
  reads: () => [docId.calendar],
  decide: ({ id, base, settings }, { calendar }) => {
    const head = calendar?.version ?? null;
    if (base !== head) return stale(head);
    return accepted({ ...calendar, kind: 'calendar', id: docId.calendar, version: id, settings });
  },
});
