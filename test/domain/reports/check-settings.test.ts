import { expect, test } from 'vitest';
import { ppDesa } from '../../../src/domain/basics/pp-desa.ts';
import { basisInForce, pemeriksaanSchema } from '../../../src/domain/reports/check-settings.ts';

const dasar = [
  { semula: 'PP 43/2014 Ps 101(2)', kini: 'PP 16/2026 Ps 7(2)' },
  { semula: 'Permendagri 20/2018 Ps 34', kini: 'Permendagri 5/2027 Ps 3' },
];

test('a basis reads as the admin corrected it, part by part, and no part that only begins alike', () => {
  expect(basisInForce(`${ppDesa('101(2)')}; lembar evaluasi 1.2`, dasar)).toBe(
    'PP 16/2026 Ps 7(2); lembar evaluasi 1.2',
  );
  expect(basisInForce('Permendagri 20/2018 Ps 34; lembar evaluasi 1.1', dasar)).toBe(
    'Permendagri 5/2027 Ps 3; lembar evaluasi 1.1',
  );
  for (const other of [ppDesa('101'), 'Permendagri 20/2018 Ps 34(2)', ''])
    expect(basisInForce(other, dasar)).toBe(other);
});

test('S12: a setting of an older app, without corrections, still opens', () => {
  expect(pemeriksaanSchema.parse({ earmarks: {} }).dasar).toBeUndefined();
});
