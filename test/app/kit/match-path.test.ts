import { expect, test } from 'vitest';
import { matchPath } from '../../../src/app/kit/match-path.ts';

test('an address stands for a page with the names its pattern gives', () => {
  expect(matchPath('/desa/:code', '/desa/35.17.01.2006')).toEqual({ code: '35.17.01.2006' });
  expect(matchPath('/desa/:code', '/desa')).toBeNull();
  expect(matchPath('/desa/:code', '/desa/')).toBeNull();
  expect(matchPath('/cari', '/cari')).toEqual({});
  expect(matchPath('/cari', '/jurnal')).toBeNull();
  expect(matchPath('/desa/:code', '/desa/%')).toEqual({ code: '%' });
});

test('a name that may be left out matches with it and without, and nothing longer', () => {
  const pattern = '/kunjungan/:id/:bagian?';
  expect(matchPath(pattern, '/kunjungan/7')).toEqual({ id: '7' });
  expect(matchPath(pattern, '/kunjungan/7/angka')).toEqual({ id: '7', bagian: 'angka' });
  expect(matchPath(pattern, '/kunjungan/7/angka/x')).toBeNull();
  expect(matchPath(pattern, '/kunjungan')).toBeNull();
});
