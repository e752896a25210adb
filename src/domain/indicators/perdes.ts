import { tanggalOf } from '../basics/tanggal.ts';
import { percentOf } from './indicator.ts';
import type { Evidence, Indicator, IndicatorInput } from './indicator.ts';
import { receivedRecord } from './record.ts';

/** A5: the Perdes APBDes of the next year set by 31 December (PP 43/2014 Ps 101(4)). */
export function perdesIndicators({
  desaList,
  records,
  tahun,
}: IndicatorInput): readonly Indicator[] {
  const evidence = desaList.map(({ code }): Evidence => {
    const key = { desa: code, kind: 'apbdes', tahun: tahun + 1 } as const;
    const record = receivedRecord(records, key);
    const setOn = record?.doc.perdes?.tanggal ?? null;
    const isCounted = setOn !== null && setOn <= tanggalOf(tahun, 12, 31);
    const why = isCounted ? 'ya' : setOn ? 'terlambat' : 'belum-ada';
    return { desa: code, report: record?.doc.report ?? null, isCounted, why };
  });
  return [percentOf('perdes-tepat-waktu', evidence)];
}
