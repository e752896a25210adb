import { useMemo } from 'preact/hooks';
import { computeIndicators } from '../../../domain/indicators/compute-indicators.ts';
import { defaultIndicatorOptions, type Indicator } from '../../../domain/indicators/indicator.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useToday } from '../../kit/use-now.ts';
import { usePembinaan } from './use-pembinaan.ts';
import { useRecords } from './use-records.ts';
import { useSetting } from '../../office/use-setting.ts';

/** Every indicator of each of the years, from what this device holds; null while the disk is read. */
export function useIndicators(
  years: readonly number[],
): ReadonlyMap<number, readonly Indicator[]> | null {
  const calendar = useCalendar();
  const today = useToday();
  const kecamatan = useKecamatan();
  const records = useRecords();
  const pembinaan = usePembinaan();
  const options = useSetting('indikator');
  const triwulan = useSetting('triwulan');
  return useMemo(() => {
    if (!kecamatan || !records || !pembinaan) return null;
    if (options === undefined || triwulan === undefined) return null;
    const { desa: desaList } = kecamatan;
    const shared = { desaList, records, ...pembinaan, calendar, today };
    const made = Object.keys(triwulan?.laporan ?? {});
    return new Map(
      years.map((tahun) => [
        tahun,
        computeIndicators({
          ...shared,
          tahun,
          options: options ?? defaultIndicatorOptions,
          laporanTriwulan: made.filter((quarter) => quarter.startsWith(`${tahun}-`)).length,
        }),
      ]),
    );
  }, [kecamatan, records, pembinaan, options, triwulan, calendar, today, years.join()]);
}
