import type { RuleRow } from '../rule.ts';

/** No day count was found for the camat's answer to any of these. */
const shared = { nihil: false, evaluation: null } as const;

/**
 * B1: the regulations differ. "Minggu kedua bulan Juli" is a week: read as its 14th day of the month,
 * or as the end of the week that holds it.
 */
export const realisasiSemester1Row: RuleRow = {
  id: 'B1',
  alternatives: [
    {
      id: 'minggu-kedua-14-juli',
      due: { kind: 'date', yearOffset: 0, month: 7, day: 14, thenHariKerja: 0 },
      basis: 'Permendagri 20/2018 Ps 68 (minggu kedua Juli, dibaca 14 Juli)',
      verified: 'verified-2nd',
    },
    {
      id: 'minggu-kedua-akhir-pekan',
      due: { kind: 'end-of-week', yearOffset: 0, month: 7, day: 14 },
      basis: 'Permendagri 20/2018 Ps 68 (minggu kedua Juli, dibaca sampai akhir pekan itu)',
      verified: 'verified-2nd',
    },
    {
      id: 'akhir-juli',
      due: { kind: 'date', yearOffset: 0, month: 7, day: 31, thenHariKerja: 0 },
      basis: 'PP 43/2014 Ps 103(2) (akhir Juli)',
      verified: 'verified',
    },
  ],
  opens: { yearOffset: 0, month: 6, day: 1 },
  enabled: true,
  ...shared,
};

/** B2: in PP 43/2014 alone; Permendagri 20/2018 has no report of semester II. Off until wanted. */
export const realisasiSemester2Row: RuleRow = {
  id: 'B2',
  alternatives: [
    {
      id: 'pp-43-2014',
      due: { kind: 'date', yearOffset: 1, month: 1, day: 31, thenHariKerja: 0 },
      basis: 'PP 43/2014 Ps 103(3); tidak ada dalam Permendagri 20/2018',
      verified: 'verified',
    },
  ],
  opens: { yearOffset: 0, month: 12, day: 1 },
  enabled: false,
  ...shared,
};

/** B3: within 3 months after the year's end. */
export const lpjRealisasiRow: RuleRow = {
  id: 'B3',
  alternatives: [
    {
      id: 'permendagri-20-2018',
      due: { kind: 'date', yearOffset: 1, month: 3, day: 31, thenHariKerja: 0 },
      basis: 'Permendagri 20/2018 Ps 70; PP 43/2014 Ps 104 jo PP 47/2015',
      verified: 'verified-2nd',
    },
  ],
  opens: { yearOffset: 1, month: 1, day: 1 },
  enabled: true,
  ...shared,
};
