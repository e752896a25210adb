import { expect, test } from 'vitest';
import { matchPath } from '../../src/app/kit/match-path.ts';
import { addresses, paths } from '../../src/app/paths.ts';
import { commandIdSchema, reportIdSchema } from '../../src/domain/basics/ids.ts';

const id = commandIdSchema.parse('018f0000-0000-7000-8000-000000000001');
const report = reportIdSchema.parse('35.17.01.2001/apbdes/2027');

test.each([
  [
    paths.laporan(report),
    addresses.laporan,
    { desa: '35.17.01.2001', kind: 'apbdes', tahun: '2027' },
  ],
  [
    paths.laporan(report, 'belanja'),
    addresses.laporan,
    { desa: '35.17.01.2001', kind: 'apbdes', tahun: '2027', bagian: 'belanja' },
  ],
  [paths.kunjungan(id), addresses.kunjungan, { id }],
  [paths.kunjungan(id, 'foto'), addresses.kunjungan, { id, bagian: 'foto' }],
  [paths.setelan(), addresses.setelan, {}],
  [paths.setelan('pagu'), addresses.setelan, { name: 'pagu' }],
  [paths.surat('rekap', 'semua'), addresses.surat, { jenis: 'rekap', about: 'semua' }],
  [paths.profil('35.17.01.2001'), addresses.profil, { code: '35.17.01.2001' }],
  [paths.siapkan('35.17.01.2001'), addresses.siapkan, { desa: '35.17.01.2001' }],
  [paths.tandaTerima(id), addresses.tandaTerima, { filing: id }],
  [paths.dokumen(id), addresses.dokumen, { filing: id }],
  [paths.periksa(id), addresses.periksa, { filing: id }],
])('the link %s opens its own page with what it names', (link, address, named) => {
  expect(matchPath(address, link)).toEqual(named);
  const all = Object.values(addresses).filter((one) => matchPath(one, link) !== null);
  expect(all).toEqual([address]);
});
