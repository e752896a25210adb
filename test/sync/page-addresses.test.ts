import { expect, test } from 'vitest';
import { pathInExport } from '../../src/sync/export-path.ts';
import { fillAddress, sharedAddresses } from '../../src/sync/page-addresses.ts';

const desa = '35.17.01.2006' as never;

test('an address is filled in by the order of its names', () => {
  const { laporan, undangan, home, antrean } = sharedAddresses;
  expect(fillAddress(laporan, '35.17.01.2006', 'lppd', '2026', 'lampiran')).toBe(
    '/laporan/35.17.01.2006/lppd/2026/lampiran',
  );
  expect(fillAddress(laporan, '35.17.01.2006', 'lppd', '2026')).toBe(
    '/laporan/35.17.01.2006/lppd/2026',
  );
  expect(fillAddress(undangan, 'abc')).toBe('/undangan/abc');
  expect([fillAddress(home), fillAddress(antrean)]).toEqual(['/', '/antrean']);
});

test('a file lies with its desa, by its hash and what it is', () => {
  const path = (tipe: string) => pathInExport({ desa, sha256: 'ab', tipe });
  expect(['image/jpeg', 'application/pdf', 'text/entah'].map(path)).toEqual([
    'berkas/35.17.01.2006/ab.jpg',
    'berkas/35.17.01.2006/ab.pdf',
    'berkas/35.17.01.2006/ab.bin',
  ]);
});
