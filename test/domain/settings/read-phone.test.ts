import { expect, test } from 'vitest';
import { findDesa } from '../../../src/domain/settings/find-desa.ts';
import { readPhone } from '../../../src/domain/settings/read-phone.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';

test.for([
  ['0812-3456-7890', '6281234567890'],
  ['0812 3456 7890', '6281234567890'],
  ['+62 812-3456-7890', '6281234567890'],
  ['6281234567890', '6281234567890'],
  ['81234567890', '6281234567890'],
  ['\u202A+62 812\u00A03456\u00A07890\u202C', '6281234567890'],
  ['(0812) 3456.7890', '6281234567890'],
  ['0321-861234', null],
  ['0812', null],
  ['08123456789012345', null],
  ['0812x3456789', null],
  ['', null],
] as const)('the number %j is %s', ([text, number]) => {
  expect(readPhone(text)).toBe(number);
});

test.for([
  ['Ds. Perak', 'Perak'],
  ['DESA PERAK', 'Perak'],
  ['Desa  Perak', 'Perak'],
  ['Pemerintah Desa Perak', 'Perak'],
  ['Kalang Semanding', 'Kalangsemanding'],
  ['ds.kalangsemanding', 'Kalangsemanding'],
  ['Perak\u200B', 'Perak'],
  ['35.17.01.2005', 'Perak'],
  ['Desa', null],
  ['Perakan', null],
] as const)('%j is the desa %s', ([text, name]) => {
  expect(findDesa(text, kecamatanPerak.desa)?.name ?? null).toBe(name);
});
