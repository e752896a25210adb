import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../basics/ids.ts';
import { settingNameSchema } from './setting-name.ts';

/** One of the kecamatan's settings; `settings/settings.ts` reads its value. */
export const settingDocSchema = z.looseObject({
  kind: z.literal('setting'),
  id: z.string(),
  name: settingNameSchema,
  /** Whose it is; null = of the whole kecamatan. */
  desa: z.nullable(desaCodeSchema),
  version: z.nullable(commandIdSchema),
  value: z.record(z.string(), z.unknown()),
});
