import type { RuleRow } from '../rule.ts';

/** C1: LPPD of the year's end, within 3 months after it. */
export const lppdRow: RuleRow = {
  id: 'C1',
  alternatives: [
    {
      id: 'pp-43-2014',
      due: { kind: 'date', yearOffset: 1, month: 3, day: 31, thenHariKerja: 0 },
      basis: 'PP 43/2014 Ps 48 huruf a, 49',
      verified: 'verified',
    },
  ],
  opens: { yearOffset: 1, month: 1, day: 1 },
  enabled: true,
  nihil: false,
  evaluation: null,
};

/** C6: the duty of an inventory is there, a yearly date to the camat was not found. */
export const laporanAsetRow: RuleRow = {
  id: 'C6',
  alternatives: [
    {
      id: 'permendagri-1-2016',
      due: { kind: 'none' },
      basis:
        'Permendagri 1/2016 jo 3/2024; SE Mendagri 143/1348/BPD 2021; tanpa batas tanggal ke camat',
      verified: 'unverified',
    },
  ],
  opens: { yearOffset: 1, month: 1, day: 1 },
  enabled: true,
  nihil: false,
  evaluation: null,
};
