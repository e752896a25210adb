import type { RuleRow } from '../rule.ts';

/*
 * PP 11/2021 never names the camat: what comes to the kecamatan is local pembinaan, so every basis says
 * to whom the law sends it. "No BUMDes" is an answer. The book year is taken to be the calendar year.
 */
const shared = { enabled: true, nihil: true, evaluation: null } as const;
const localOnly = 'tembusan ke kecamatan sebagai pembinaan';

/** E1: before the new book year, decided in the Musdes. */
export const bumdesRencanaKerjaRow: RuleRow = {
  id: 'E1',
  alternatives: [
    {
      id: 'pp-11-2021',
      due: { kind: 'date', yearOffset: -1, month: 12, day: 31, thenHariKerja: 0 },
      basis: `PP 11/2021 Ps 37 (sebelum tahun buku baru); ${localOnly}`,
      verified: 'verified',
    },
  ],
  opens: { yearOffset: -1, month: 10, day: 1 },
  ...shared,
};

const semester = {
  id: 'pp-11-2021',
  due: { kind: 'none' },
  basis: `PP 11/2021 Ps 58(3)-(4), kepada penasihat, tanpa tanggal; ${localOnly}`,
  verified: 'verified',
} as const;

/** E2: each semester, to the penasihat; the law names no date. */
export const bumdesSemester1Row: RuleRow = {
  id: 'E2-1',
  alternatives: [semester],
  opens: { yearOffset: 0, month: 7, day: 1 },
  ...shared,
};

export const bumdesSemester2Row: RuleRow = {
  id: 'E2-2',
  alternatives: [semester],
  opens: { yearOffset: 1, month: 1, day: 1 },
  ...shared,
};

/** E3: the yearly Musdes within 6 months after the book year. */
export const bumdesTahunanRow: RuleRow = {
  id: 'E3',
  alternatives: [
    {
      id: 'pp-11-2021',
      due: { kind: 'date', yearOffset: 1, month: 6, day: 30, thenHariKerja: 0 },
      basis: `PP 11/2021 Ps 19, 58(5)-(6) (6 bulan sesudah tahun buku); ${localOnly}`,
      verified: 'verified',
    },
  ],
  opens: { yearOffset: 1, month: 1, day: 1 },
  ...shared,
};
