import { useMemo } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import { defaultIndicatorOptions } from '../../../domain/indicators/indicator.ts';
import { profileOf } from '../../../domain/profile/profile-of.ts';
import type { DesaProfile } from '../../../domain/profile/profile-of.ts';
import { readSetting } from '../../../domain/settings/settings.ts';
import { useApp } from '../../app-context.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useLive } from '../../kit/use-live.ts';
import { useToday } from '../../kit/use-now.ts';
import { usePembinaan } from '../indikator/use-pembinaan.ts';
import { useRecords } from '../indikator/use-records.ts';

/** One desa from what this device holds; null while the disk is read. */
export function useProfile(desa: DesaCode): DesaProfile | null {
  const { phone } = useApp();
  const calendar = useCalendar();
  const today = useToday();
  const records = useRecords();
  const rekomendasi = useLive(() => phone.read.rekomendasi(), []);
  const pembinaan = usePembinaan();
  const setting = useLive(() => phone.read.setting('indikator'), []);
  return useMemo(() => {
    if (!records || !rekomendasi || !pembinaan || setting === undefined) return null;
    const options = readSetting('indikator', setting?.value) ?? defaultIndicatorOptions;
    const { kunjungan } = pembinaan;
    return profileOf({ desa, records, rekomendasi, kunjungan, calendar, today, options });
  }, [desa, records, rekomendasi, pembinaan, setting, calendar, today]);
}
