import * as z from 'zod/mini';
import { commandIdSchema } from '../../basics/ids.ts';
import { calendarSettingsSchema } from '../../obligations/calendar-settings.ts';
import { accepted } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { docId } from '../documents.ts';
import { envelope } from './envelope.ts';

/** All that the kecamatan set beside the law, with the version it was based on. */
export const setCalendarSchema = z.looseObject({
  ...envelope,
  kind: z.literal('set-calendar'),
  base: z.nullable(commandIdSchema),
  settings: calendarSettingsSchema,
});
type SetCalendar = z.infer<typeof setCalendarSchema>;

export function decideSetCalendar(command: SetCalendar, { calendar }: Situation): Decision {
  const head = calendar?.version ?? null;
  if (command.base !== head) return { kind: 'refused', code: 'stale', head };
  return accepted({
    ...calendar,
    kind: 'calendar',
    id: docId.calendar,
    version: command.id,
    settings: command.settings,
  });
}
