import { type Kecamatan, kecamatanSchema } from './kecamatan.ts';

/**
 * Seed data, codes of Kepmendagri 300.2.2-2430/2025; npm `idn-area-data` 3.1.2 and GitHub
 * `cahyadsn/wilayah` (b7ad440a) agree on every code and name.
 */
export const kecamatanPerak: Kecamatan = kecamatanSchema.parse({
  code: '35.17.01',
  name: 'Perak',
  kabupaten: 'Jombang',
  desa: [
    { code: '35.17.01.2001', name: 'Jantiganggong' },
    { code: '35.17.01.2002', name: 'Kepuhkajang' },
    { code: '35.17.01.2003', name: 'Sumberagung' },
    { code: '35.17.01.2004', name: 'Pagerwojo' },
    { code: '35.17.01.2005', name: 'Perak' },
    { code: '35.17.01.2006', name: 'Sembung' },
    { code: '35.17.01.2007', name: 'Glagahan' },
    { code: '35.17.01.2008', name: 'Kalangsemanding' },
    { code: '35.17.01.2009', name: 'Gadingmangu' },
    { code: '35.17.01.2010', name: 'Plosogenuk' },
    { code: '35.17.01.2011', name: 'Sukorejo' },
    { code: '35.17.01.2012', name: 'Temuwulan' },
    { code: '35.17.01.2013', name: 'Cangkringrandu' },
  ],
});
