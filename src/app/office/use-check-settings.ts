import { useMemo } from 'preact/hooks';
import { paguSchema, pemeriksaanSchema } from '../../domain/reports/check-settings.ts';
import type { CheckSettings } from '../../domain/reports/report-rules.ts';
import { useSettingRead } from './use-setting-read.ts';

/** What the kecamatan set for its checks, as far as it is on this device. */
export function useCheckSettings(): CheckSettings {
  const pagu = useSettingRead({ name: 'pagu', desa: null }, readPagu) ?? null;
  const pemeriksaan = useSettingRead({ name: 'pemeriksaan', desa: null }, readPemeriksaan) ?? null;
  return useMemo(
    () => ({ pagu, pemeriksaan }),
    [JSON.stringify(pagu), JSON.stringify(pemeriksaan)],
  );
}

function readPagu(value: unknown) {
  return paguSchema.safeParse(value).data ?? null;
}

function readPemeriksaan(value: unknown) {
  return pemeriksaanSchema.safeParse(value).data ?? null;
}
