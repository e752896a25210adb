import type { RuleRow } from '../rule.ts';

/*
 * The tahun of these is the year that is planned: the RKPDes 2027 is made in 2026. Each opens with the
 * yearly round of planning, which begins before the Musdes of June.
 */
const shared = { enabled: true, nihil: false, evaluation: null } as const;

/** D0: 3 months after the kepala desa is sworn in, so no day of the year; switched on for its tahun. */
export const rpjmdesRow: RuleRow = {
  id: 'D0',
  alternatives: [
    {
      id: 'pp-43-2014',
      due: { kind: 'none' },
      basis: 'PP 43/2014 Ps 117(4): paling lambat 3 bulan sejak pelantikan kepala desa',
      verified: 'verified',
    },
  ],
  opens: { yearOffset: 0, month: 1, day: 1 },
  ...shared,
  enabled: false,
};

/** D1: the Musdes for the RKPDes, latest in June of the year before. */
export const musdesRkpdesRow: RuleRow = {
  id: 'D1',
  alternatives: [
    {
      id: 'pp-47-2015',
      due: { kind: 'date', yearOffset: -1, month: 6, day: 30, thenHariKerja: 0 },
      basis: 'PP 47/2015 Ps 114(2), 80(1)',
      verified: 'verified',
    },
  ],
  opens: { yearOffset: -1, month: 4, day: 1 },
  ...shared,
};

/** D2: set by Perdes latest at the end of September of the year before. */
export const rkpdesRow: RuleRow = {
  id: 'D2',
  alternatives: [
    {
      id: 'pp-43-2014',
      due: { kind: 'date', yearOffset: -1, month: 9, day: 30, thenHariKerja: 0 },
      basis: 'PP 43/2014 Ps 118(5)-(7); Permendesa 21/2020 Ps 22(4)',
      verified: 'verified',
    },
  ],
  opens: { yearOffset: -1, month: 7, day: 1 },
  ...shared,
};

/** D2c: the law asks for it and names no day; it comes before the RKPDes is set. */
export const musrenbangdesRow: RuleRow = {
  id: 'D2c',
  alternatives: [
    {
      id: 'pp-43-2014',
      due: { kind: 'none' },
      basis: 'PP 43/2014 Ps 116; sebelum RKPDes ditetapkan',
      verified: 'verified',
    },
  ],
  opens: { yearOffset: -1, month: 7, day: 1 },
  ...shared,
};

/** D2d: only for special events or a change of basic policy, during the year of the plan. */
export const rkpdesPerubahanRow: RuleRow = {
  id: 'D2d',
  alternatives: [
    {
      id: 'pp-43-2014',
      due: { kind: 'none' },
      basis: 'PP 43/2014 Ps 120; Permendagri 114/2014 (pasal belum dicocokkan)',
      verified: 'verified-2nd',
    },
  ],
  opens: { yearOffset: 0, month: 1, day: 1 },
  ...shared,
  nihil: true,
};

/** D3: proposals that come out of the Musrenbangdes; the date of 31 December is not verified. */
export const duRkpdesRow: RuleRow = {
  id: 'D3',
  alternatives: [
    {
      id: 'permendagri-114-2014',
      due: { kind: 'date', yearOffset: -1, month: 12, day: 31, thenHariKerja: 0 },
      basis: 'PP 43/2014 Ps 119(5)-(6); Permendagri 114/2014 Ps 51 (tanggal belum dicocokkan)',
      verified: 'unverified',
    },
  ],
  opens: { yearOffset: -1, month: 7, day: 1 },
  ...shared,
};

/**
 * D4: the Musrenbang of the kecamatan, in February of the year before the one planned; the kecamatan's
 * own, not owed by a desa, so off. Jombang held it between 29 January and 14 February.
 */
export const musrenbangKecamatanRow: RuleRow = {
  id: 'D4',
  alternatives: [
    {
      id: 'permendagri-86-2017',
      due: { kind: 'date', yearOffset: -1, month: 2, day: 14, thenHariKerja: 0 },
      basis: 'Permendagri 86/2017 (minggu kedua Februari, dibaca 14 Februari); PP 17/2018 Ps 17',
      verified: 'unverified',
    },
    {
      id: 'akhir-pekan',
      due: { kind: 'end-of-week', yearOffset: -1, month: 2, day: 14 },
      basis: 'Permendagri 86/2017 (minggu kedua Februari, dibaca sampai akhir pekan itu)',
      verified: 'unverified',
    },
  ],
  opens: { yearOffset: -1, month: 1, day: 1 },
  ...shared,
  enabled: false,
};
