import { tahunOf } from '../basics/tanggal.ts';
import { countOf, evidence, percentOf } from './indicator.ts';
import type { Evidence, Indicator, IndicatorInput, RekomendasiRecord } from './indicator.ts';
import { receivedRecord, saysNihil } from './record.ts';

/*
 * Rows 76-78, 137-139, 144, 192, 197 and 7.01.06.2.01: what the kecamatan did itself. Recommendations
 * given together are one document; its items are counted apart.
 */
export function pembinaanIndicators(input: IndicatorInput): readonly Indicator[] {
  const { tahun } = input;
  const given = input.rekomendasi.filter(({ givenOn }) => tahunOf(givenOn) === tahun);
  const visits = input.kunjungan.filter(({ on }) => tahunOf(on) === tahun);
  const quarters: Indicator = {
    id: 'laporan-efektivitas',
    unit: 'laporan',
    value: input.laporanTriwulan,
    of: null,
    evidence: [],
  };
  return [
    countOf('rekomendasi-jumlah', 'rekomendasi', documentsOf(given)),
    percentOf('rekomendasi-ditindaklanjuti', given.map(toEvidence)),
    countOf(
      'laporan-binwas',
      'laporan',
      visits.map(({ desa }) => ({ desa, report: null, isCounted: true, why: 'kunjungan' })),
    ),
    countOf('dokumen-difasilitasi', 'dokumen', facilitated(input)),
    quarters,
  ];
}

/** One of each letter, visit or evaluation in which recommendations were given to a desa. */
export function rekomendasiDocuments(
  given: readonly RekomendasiRecord[],
): readonly RekomendasiRecord[] {
  return [...new Map(given.map((one) => [`${one.desa} ${one.source}`, one])).values()];
}

function documentsOf(given: readonly RekomendasiRecord[]): readonly Evidence[] {
  const shared = { report: null, isCounted: true, why: 'rekomendasi' };
  return rekomendasiDocuments(given).map(({ desa }) => ({ desa, ...shared }));
}

function toEvidence({ desa, isClosed }: RekomendasiRecord): Evidence {
  return { desa, report: null, isCounted: isClosed, why: isClosed ? 'ya' : 'belum-selesai' };
}

/** Two documents a desa; which two the Renstra does not say, so it is an option. */
function facilitated({ desaList, records, tahun, options }: IndicatorInput): readonly Evidence[] {
  const apbdes = { kind: 'apbdes', tahun: tahun + 1 } as const;
  const wanted = {
    'murni-perubahan': [apbdes, { kind: 'apbdes-perubahan', tahun }],
    'apbdes-lpj': [apbdes, { kind: 'lpj-realisasi', tahun: tahun - 1 }],
    'keuangan-aset': [apbdes, { kind: 'laporan-aset', tahun: tahun - 1 }],
  } as const;
  return desaList.flatMap(({ code }) =>
    wanted[options.dokumen].map((key) => {
      const record = receivedRecord(records, { desa: code, ...key });
      const isNihil = record !== null && saysNihil(record);
      return evidence(
        { desa: code, record },
        record !== null && !isNihil,
        isNihil ? 'nihil' : 'belum-ada',
      );
    }),
  );
}
