import type { RuleRow } from '../rule.ts';

/** F1: the list of lembaga kemasyarakatan, kept up during the year; no date in law. */
export const lkdRow: RuleRow = {
  id: 'F1',
  alternatives: [
    {
      id: 'permendagri-18-2018',
      due: { kind: 'none' },
      basis: 'Permendagri 18/2018 Ps 6; PP 43/2014 Ps 154(2) huruf l',
      verified: 'verified-2nd',
    },
  ],
  opens: { yearOffset: 0, month: 1, day: 1 },
  enabled: true,
  nihil: false,
  evaluation: null,
};
