import { useMemo } from 'preact/hooks';
import { tanggalInWib } from '../../domain/basics/tanggal.ts';
import { computeIndicators } from '../../domain/indicators/compute-indicators.ts';
import { defaultIndicatorOptions } from '../../domain/indicators/indicator.ts';
import type { Indicator } from '../../domain/indicators/indicator.ts';
import { readSetting } from '../../domain/settings/settings.ts';
import { useApp } from '../app-context.ts';
import { useCalendar } from './use-calendar.ts';
import { useLive } from './use-live.ts';
import { useToday } from './use-now.ts';
import { useRecords } from './use-records.ts';

/** Every indicator of each of the years, from what this device holds; null while the disk is read. */
export function useIndicators(
  years: readonly number[],
): ReadonlyMap<number, readonly Indicator[]> | null {
  const { phone } = useApp();
  const calendar = useCalendar();
  const today = useToday();
  const kecamatan = useLive(() => phone.read.kecamatan(), []);
  const records = useRecords();
  const rekomendasi = useLive(() => phone.read.rekomendasi(), []);
  const setting = useLive(() => phone.read.setting('indikator'), []);
  return useMemo(() => {
    if (!kecamatan || !records || !rekomendasi || setting === undefined) return null;
    const options = readSetting('indikator', setting?.value) ?? defaultIndicatorOptions;
    const shared = {
      desaList: kecamatan.desa,
      records,
      rekomendasi: rekomendasi.map(({ desa, source, receivedAt, givenAt, state }) => ({
        desa,
        source: `${source.kind} ${source.id}`,
        givenOn: tanggalInWib(receivedAt ?? givenAt),
        isClosed: state === 'selesai',
      })),
      kunjungan: [],
      laporanTriwulan: 0,
      calendar,
      isLibur: calendar.isLibur,
      today,
      options,
    };
    return new Map(years.map((tahun) => [tahun, computeIndicators({ ...shared, tahun })]));
  }, [kecamatan, records, rekomendasi, setting, calendar, today, years.join()]);
}
