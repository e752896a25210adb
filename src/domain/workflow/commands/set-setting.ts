import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../../basics/ids.ts';
import { settingNameSchema } from '../../settings/setting-name.ts';
import { rolesBySetting } from '../../settings/may-set.ts';
import { accepted, refused, stale } from '../decision.ts';
import { docId } from '../documents.ts';
import { aboutDesa, defineCommand, message } from './define-command.ts';

/** One of the kecamatan's settings, whole, with the version it was based on (S4). */
export const setSettingCommand = defineCommand({
  schema: message('set-setting', {
    name: settingNameSchema,
    /** For what is kept by desa; null otherwise. */
    desa: z.nullable(desaCodeSchema),
    base: z.nullable(commandIdSchema),
    value: z.record(z.string(), z.unknown()),
  }),
  roles: ({ name }) => rolesBySetting[name],
  ...aboutDesa,
  reads: ({ name, desa }) => [docId.setting(name, desa)],
  refuseClaim: async ({ name, value }) => {
    const { readSetting } = await import('../../settings/settings.ts');
    return readSetting(name, value) ? null : 'malformed';
  },
  decide: ({ id, name, desa, base, value }, { setting }) => {
    const head = setting?.version ?? null;
    if (base !== head) return stale(head);
    // Contacts are a desa's own; all else is the kecamatan's.
    if ((name === 'kontak') === (desa === null)) return refused('malformed');
    const doc = { kind: 'setting', id: docId.setting(name, desa), name, desa } as const;
    return accepted({ ...setting, ...doc, version: id, value });
  },
});
