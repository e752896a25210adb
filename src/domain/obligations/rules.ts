import type { ObligationRule } from './rule.ts';

/**
 * A1 + A2: agreed with the BPD by 31 October of the year before, then sent to the bupati through
 * the camat within 3 Hari, which are working days by PP 43/2014 Ps 1(13).
 */
export const apbdesRule: ObligationRule = {
  id: 'A1+A2',
  kind: 'apbdes',
  nameKey: 'apbdes',
  due: { kind: 'date-of-previous-year', month: 10, day: 31, thenHariKerja: 3 },
  appliesTo: 'next-year',
  basis: 'PP 43/2014 Ps 101(1), (2) jo Ps 1(13); Permendagri 20/2018 Ps 32(3), 34',
  verified: 'verified',
  enabled: true,
};

/**
 * A7: once a year, with the clocks of A2-A4 but no last date in law; the article number was not
 * read in the regulation itself. A local last date is a setting, off until the admin sets it.
 */
export const apbdesPerubahanRule: ObligationRule = {
  id: 'A7',
  kind: 'apbdes-perubahan',
  nameKey: 'apbdes-perubahan',
  due: { kind: 'none' },
  appliesTo: 'this-year',
  basis: 'Permendagri 20/2018 Ps 40',
  verified: 'unverified',
  enabled: true,
};

export const defaultObligationRules: readonly ObligationRule[] = [apbdesRule, apbdesPerubahanRule];
