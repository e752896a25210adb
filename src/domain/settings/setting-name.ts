import * as z from 'zod/mini';
import { commandIdSchema, desaCodeSchema } from '../basics/ids.ts';

/** What there is to set; `settings.ts` has the shape of each, which only who sets or reads one needs. */
export const settingNameSchema = z.enum([
  'surat',
  'pagu',
  'pemeriksaan',
  'indikator',
  'kontak',
  'triwulan',
  'kunjungan',
  'seksi',
  'daftar-periksa',
]);
export type SettingName = z.infer<typeof settingNameSchema>;

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
