import type { Indicator, IndicatorInput } from './indicator.ts';
import { indicatorIds, evidence, percentOf } from './indicator.ts';
import { lembagaIndicators } from './lembaga.ts';
import { lpjIndicators } from './lpj.ts';
import { pembinaanIndicators } from './pembinaan.ts';
import { raperdesIndicators } from './raperdes.ts';
import { tanggalOf } from '../basics/tanggal.ts';
import { receivedRecord } from './record.ts';

/** Every computable row of the Renstra for one year, in its order. */
export function computeIndicators(input: IndicatorInput): readonly Indicator[] {
  const all = [
    ...lpjIndicators(input),
    ...raperdesIndicators(input),
    perdesInTime(input),
    ...lembagaIndicators(input),
    ...pembinaanIndicators(input),
  ];
  return indicatorIds.flatMap((id) => all.filter((one) => one.id === id));
}

/** A5: the Perdes APBDes of the next year set by 31 December (PP 43/2014 Ps 101(4)). */
function perdesInTime({ desaList, records, tahun }: IndicatorInput): Indicator {
  const all = desaList.map(({ code: desa }) => {
    const record = receivedRecord(records, { desa, kind: 'apbdes', tahun: tahun + 1 });
    const setOn = record?.doc.perdes?.tanggal ?? null;
    const isInTime = setOn !== null && setOn <= tanggalOf(tahun, 12, 31);
    const whyNot = record ? 'belum-perdes' : 'belum-ada';
    return evidence({ desa, record }, isInTime, setOn ? 'terlambat' : whyNot);
  });
  return percentOf('perdes-tepat-waktu', all);
}
