import { useMemo } from 'preact/hooks';
import { paguSchema, pemeriksaanSchema } from '../../domain/reports/check-settings.ts';
import type { CheckSettings } from '../../domain/reports/report-rules.ts';
import { useSettingRead } from './use-setting-read.ts';

/** What the kecamatan set for its checks, as far as it is on this device. */
export function useCheckSettings(): CheckSettings {
  const pagu = useSettingRead({ name: 'pagu' }, (value) => paguSchema.safeParse(value).data);
  const pemeriksaan = useSettingRead(
    { name: 'pemeriksaan' },
    (value) => pemeriksaanSchema.safeParse(value).data,
  );
  return useMemo(
    () => ({ pagu: pagu ?? null, pemeriksaan: pemeriksaan ?? null }),
    [JSON.stringify(pagu), JSON.stringify(pemeriksaan)],
  );
}
