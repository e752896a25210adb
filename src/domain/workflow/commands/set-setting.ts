import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../../basics/ids.ts';
import { settingNameSchema } from '../../settings/setting-name.ts';
import { accepted, refused } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { docId } from '../documents.ts';
import { envelope } from './envelope.ts';

/** One of the kecamatan's settings, whole, with the version it was based on (S4); the server reads its value at its door. */
export const setSettingSchema = z.looseObject({
  ...envelope,
  kind: z.literal('set-setting'),
  name: settingNameSchema,
  /** For what is kept by desa; null otherwise. */
  desa: z.nullable(desaCodeSchema),
  base: z.nullable(commandIdSchema),
  value: z.record(z.string(), z.unknown()),
});
type SetSetting = z.infer<typeof setSettingSchema>;

export function decideSetSetting(command: SetSetting, { setting }: Situation): Decision {
  const { id, name, desa, value } = command;
  const head = setting?.version ?? null;
  if (command.base !== head) return { kind: 'refused', code: 'stale', head };
  // Contacts are a desa's own; all else is the kecamatan's.
  if ((name === 'kontak') === (desa === null)) return refused('malformed');
  return accepted({
    ...setting,
    kind: 'setting',
    id: docId.setting(name, desa),
    name,
    desa,
    version: id,
    value,
  });
}
