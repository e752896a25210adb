import { tahunOf } from '../basics/tanggal.ts';
import { countOf, percentOf } from './indicator.ts';
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

function documentsOf(given: readonly RekomendasiRecord[]): readonly Evidence[] {
  const bySource = new Map(given.map((one) => [`${one.desa} ${one.source}`, one]));
  return [...bySource.values()].map(({ desa }) => ({
    desa,
    report: null,
    isCounted: true,
    why: 'rekomendasi',
  }));
}

function toEvidence({ desa, isClosed }: RekomendasiRecord): Evidence {
  return { desa, report: null, isCounted: isClosed, why: isClosed ? 'ya' : 'belum-selesai' };
}

/** Two documents a desa; which two the Renstra does not say, so it is an option. */
function facilitated({ desaList, records, tahun, options }: IndicatorInput): readonly Evidence[] {
  const wanted = {
    'murni-perubahan': [
      { kind: 'apbdes', tahun: tahun + 1 },
      { kind: 'apbdes-perubahan', tahun },
    ],
    'apbdes-lpj': [
      { kind: 'apbdes', tahun: tahun + 1 },
      { kind: 'lpj-realisasi', tahun: tahun - 1 },
    ],
    'keuangan-aset': [
      { kind: 'apbdes', tahun: tahun + 1 },
      { kind: 'laporan-aset', tahun: tahun - 1 },
    ],
  } as const;
  return desaList.flatMap(({ code }) =>
    wanted[options.dokumen].map((key): Evidence => {
      const record = receivedRecord(records, { desa: code, ...key });
      const isCounted = record !== null && !saysNihil(record);
      const report = record?.doc.report ?? null;
      return { desa: code, report, isCounted, why: isCounted ? 'ya' : 'belum-ada' };
    }),
  );
}
