import { useMemo } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import { defaultIndicatorOptions } from '../../../domain/indicators/indicator.ts';
import { profileOf, type DesaProfile } from '../../../domain/profile/profile-of.ts';
import { useApp } from '../../app-context.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useSetting } from '../../office/use-setting.ts';
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
  const rekomendasi = useLive(() => phone.read.all('rekomendasi'), []);
  const pembinaan = usePembinaan();
  const setting = useSetting('indikator');
  return useMemo(() => {
    if (!records || !rekomendasi || !pembinaan || setting === undefined) return null;
    const options = setting ?? defaultIndicatorOptions;
    const { kunjungan } = pembinaan;
    return profileOf({ desa, records, rekomendasi, kunjungan, calendar, today, options });
  }, [desa, records, rekomendasi, pembinaan, setting, calendar, today]);
}
