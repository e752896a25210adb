import fc from 'fast-check';
import { aUsulan } from './a-du-rkpdes.ts';

const text = fc.constantFrom('', ' ', 'apa saja');

/** Any proposals that the DU-RKPDes' schema takes; places in the order may be given twice. */
export const anyUsulanById = fc.dictionary(
  fc.stringMatching(/^[\w-]{1,8}$/),
  fc
    .record({
      urutan: fc.integer({ min: 1, max: 6 }),
      fungsi: fc.constantFrom(null, '2.3.10', '2.9.77', '5.1.00'),
      bidang: fc.constantFrom(null, '1', '4'),
      nama: text,
      dusun: text,
      perkiraan: fc.option(fc.integer({ min: 0, max: 9_000_000_000 })),
      alasan: text,
      opd: text,
    })
    .map(aUsulan),
  { maxKeys: 8 },
);
