import { tanggalOf } from '../basics/tanggal.ts';
import { type Indicator, type IndicatorInput, evidence, percentOf } from './indicator.ts';
import { receivedRecord } from './record.ts';

/** A5: the Perdes APBDes of the next year set by 31 December (PP 43/2014 Ps 101(4)). */
export function perdesInTime({ desaList, records, tahun }: IndicatorInput): Indicator {
  const all = desaList.map(({ code: desa }) => {
    const record = receivedRecord(records, { desa, kind: 'apbdes', tahun: tahun + 1 });
    const setOn = record?.doc.perdes?.tanggal ?? null;
    const isInTime = setOn !== null && setOn <= tanggalOf(tahun, 12, 31);
    return evidence({ desa, record }, isInTime, setOn ? 'terlambat' : 'belum-ada');
  });
  return percentOf('perdes-tepat-waktu', all);
}
