import type { Evaluation, RuleRow } from '../rule.ts';

/** A3 + A4: result and correction, 20 working days each. */
const evaluation: Evaluation = {
  hariKerja: 20,
  correctionHariKerja: 20,
  basis: 'UU 6/2014 Ps 69(5); Permendagri 20/2018 Ps 35(2)',
  correctionBasis: 'Permendagri 20/2018 Ps 35(5)',
  setBy: null,
};

/**
 * A1 + A2: agreed with the BPD by 31 October of the year before, then sent to the bupati through
 * the camat within 3 Hari, which are working days by PP 43/2014 Ps 1(13). A5: the Perdes is set by
 * 31 December (PP 43/2014 Ps 101(4)). It opens with the drafting of the RKPDes in July.
 */
export const apbdesRow: RuleRow = {
  id: 'A1+A2',
  alternatives: [
    {
      id: 'pp-43-2014',
      due: { kind: 'date', yearOffset: -1, month: 10, day: 31, thenHariKerja: 3 },
      basis: 'PP 43/2014 Ps 101(1), (2) jo Ps 1(13); Permendagri 20/2018 Ps 32(3), 34',
      verified: 'verified',
    },
  ],
  opens: { yearOffset: -1, month: 7, day: 1 },
  enabled: true,
  nihil: false,
  evaluation: { ...evaluation, setBy: { yearOffset: -1, month: 12, day: 31 } },
};

/**
 * A7: once a year, with the clocks of A2-A4 but no last date in law (A7c: a local one may be set);
 * the article number was not read in the regulation itself.
 */
export const apbdesPerubahanRow: RuleRow = {
  id: 'A7',
  alternatives: [
    {
      id: 'permendagri-20-2018',
      due: { kind: 'none' },
      basis: 'Permendagri 20/2018 Ps 40',
      verified: 'unverified',
    },
  ],
  opens: { yearOffset: 0, month: 1, day: 1 },
  enabled: true,
  nihil: true,
  evaluation,
};
