import { expect, test } from 'vitest';
import {
  hasilOf,
  isMasyarakat,
  unsurOf,
  unsurSchema,
} from '../../../../src/domain/reports/musyawarah/schema.ts';

test('all but the desa’s government and the BPD stand for the people', () => {
  const others = unsurSchema.options.filter((unsur) => !isMasyarakat(unsur));
  expect(others).toEqual(['pemdes', 'bpd', 'kepala-desa']);
});

test('the kepala desa and the delegasi come to the Musrenbang kecamatan alone', () => {
  expect(unsurOf('musrenbang-kecamatan')).toEqual([
    'kepala-desa',
    'bpd',
    'delegasi',
    'pemdes',
    'perempuan',
    'lain',
  ]);
  for (const kind of ['musdes-rkpdes', 'musrenbangdes'] as const)
    expect(unsurOf(kind)).toEqual(
      unsurSchema.options.filter((unsur) => !['kepala-desa', 'delegasi'].includes(unsur)),
    );
});

test('a desa takes a proposal into a plan, a kecamatan takes it or not', () => {
  expect(hasilOf('musrenbang-kecamatan')).toEqual(['diterima', 'ditunda', 'ditolak']);
  const desa = ['rkpdes', 'du-rkpdes', 'ditunda', 'ditolak'];
  expect(hasilOf('musdes-rkpdes')).toEqual(desa);
  expect(hasilOf('musrenbangdes')).toEqual(desa);
});
