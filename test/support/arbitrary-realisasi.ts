import * as fc from 'fast-check';
import {
  type RealisasiContent,
  emptyRealisasi,
  realisasiContentSchema,
} from '../../src/domain/reports/realisasi/schema.ts';

const amount = fc.option(fc.integer({ min: -1_000, max: 2_000_000_000 }), { nil: null });
const tanggal = fc.option(fc.constantFrom('2026-01-01', '2027-12-31', '2028-03-01'), { nil: null });

const line = fc.record({
  rekening: fc.constantFrom(
    '4.2.1.01',
    '4.1',
    '5.2.1.01',
    '5.4.1.01',
    '6.1.1.01',
    '6.2.2.01',
    '5.9.9',
  ),
  fungsi: fc.constantFrom(null, '1.1.04', '2.3.10', '5.3.00', '4.9.99'),
  uraian: fc.constantFrom('', 'Jalan', 'ATK'),
  sumberDana: fc.constantFrom('', 'DDS', 'Swadaya warga'),
  anggaran: amount,
  realisasi: amount,
});

/** Any lines a desa could have, under ids that two contents share. */
export const someLines = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), line);

export type SomeLines = typeof someLines extends fc.Arbitrary<infer Lines> ? Lines : never;

/** Any content the schema takes. */
export const someRealisasi: fc.Arbitrary<RealisasiContent> = fc
  .record({
    asal: fc.constantFrom(null, { kind: 'apbdes', isAccepted: false }),
    lines: someLines,
    kas: fc.record({ bank: amount, tunai: amount, pajakTerutang: amount }),
    perdes: fc.record({ nomor: fc.constantFrom('', '1'), tanggal }),
    musdes: fc.record({ tanggal }),
    noProgramLain: fc.boolean(),
  })
  .map((content) => realisasiContentSchema.parse({ ...emptyRealisasi, ...content }));
