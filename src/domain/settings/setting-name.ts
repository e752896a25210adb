import * as z from 'zod/mini';

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
