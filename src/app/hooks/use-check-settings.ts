import { useMemo } from 'preact/hooks';
import type { CheckSettings } from '../../domain/reports/report-rules.ts';
import { useSetting } from './use-setting.ts';

/** What the kecamatan set for its checks, as far as it is on this device. */
export function useCheckSettings(): CheckSettings {
  const pagu = useSetting('pagu') ?? null;
  const pemeriksaan = useSetting('pemeriksaan') ?? null;
  return useMemo(
    () => ({ pagu, pemeriksaan }),
    [JSON.stringify(pagu), JSON.stringify(pemeriksaan)],
  );
}
