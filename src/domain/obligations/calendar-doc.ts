import * as z from 'zod/mini';
import { commandIdSchema } from '../basics/ids.ts';
import { calendarSettingsSchema } from './calendar-settings.ts';

/** What the kecamatan set beside the law: readings, own dates, what is on. */
export const calendarDocSchema = z.looseObject({
  kind: z.literal('calendar'),
  id: z.string(),
  version: z.nullable(commandIdSchema),
  settings: calendarSettingsSchema,
});
export type CalendarDoc = z.infer<typeof calendarDocSchema>;
