import { expect, test } from 'vitest';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { kecamatanSchema } from '../../../src/domain/desa/kecamatan.ts';

const gudo = { code: '35.17.02', name: 'Gudo', kabupaten: 'Jombang' };
const desa = { code: '35.17.02.2001', name: 'Satu' };

test('a kecamatan may have any number of desa', () => {
  expect(kecamatanSchema.safeParse({ ...gudo, desa: [] }).success).toBe(true);
  expect(kecamatanSchema.safeParse({ ...gudo, desa: [desa] }).success).toBe(true);
});

test.each([
  ['a desa of another kecamatan', [{ code: '35.17.01.2001', name: 'Jantiganggong' }]],
  ['a desa twice', [desa, desa]],
  ['a BPS or undotted code', [{ code: '3517022001', name: 'Satu' }]],
  ['a desa without a name', [{ ...desa, name: '' }]],
])('refuses %s', (_what, list) => {
  expect(kecamatanSchema.safeParse({ ...gudo, desa: list }).success).toBe(false);
});

test('Perak is seeded with the desa of Kepmendagri, all of them desa and none kelurahan', () => {
  expect(kecamatanPerak.desa).toHaveLength(13);
  expect(kecamatanPerak.desa.at(0)).toEqual({ code: '35.17.01.2001', name: 'Jantiganggong' });
  expect(kecamatanPerak.desa.at(-1)).toEqual({ code: '35.17.01.2013', name: 'Cangkringrandu' });
  expect(kecamatanPerak.desa.every(({ code }) => code.startsWith('35.17.01.2'))).toBe(true);
});
