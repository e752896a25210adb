import type { DesaCode } from '../basics/ids.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import type { IndicatorOptions, KunjunganRecord } from '../indicators/indicator.ts';
import type { ReportRecord, Records } from '../indicators/record.ts';
import type { Calendar } from '../obligations/obligations.ts';
import type { RekomendasiDoc } from '../rekomendasi/rekomendasi-doc.ts';

/** All that the profile of one desa is made of; records, recommendations and visits may be of any desa. */
export interface ProfileInput {
  readonly desa: DesaCode;
  readonly records: Records;
  readonly rekomendasi: readonly RekomendasiDoc[];
  readonly kunjungan: readonly KunjunganRecord[];
  readonly calendar: Calendar;
  readonly today: Tanggal;
  /** How the kecamatan reads "aktif". */
  readonly options: Pick<IndicatorOptions, 'bumdesAktif' | 'lembagaAktif'>;
}

/** The desa's own reports that the server has received. */
export function ownRecords({
  desa,
  records,
}: Pick<ProfileInput, 'desa' | 'records'>): readonly ReportRecord[] {
  return [...records.values()].filter(({ doc }) => doc.desa === desa && doc.firstFiled?.receivedAt);
}
