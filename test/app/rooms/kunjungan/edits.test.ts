import { expect, test } from 'vitest';
import {
  change,
  put,
  remove,
  withoutSignature,
} from '../../../../src/app/rooms/kunjungan/edits.ts';
import type { Kunjungan } from '../../../../src/domain/kunjungan/kunjungan.ts';
import { aKunjungan } from '../../../support/a-kunjungan.ts';

const sets = (fields: Partial<Kunjungan>) => (all: Kunjungan) => ({ ...all, ...fields });

test('a changed recommendation asks for the signature anew, and keeps the name', () => {
  const diketahui = { nama: 'Hadi', jabatan: 'Kades', tandaTangan: 'AAAA' };
  const edited = withoutSignature(sets({ catatan: 'x' }))(aKunjungan({ diketahui }));
  expect(edited.diketahui).toEqual({ ...diketahui, tandaTangan: null });
});

test('an entry is put, changed and removed; one that is gone stays gone', () => {
  const hadi = { nama: 'Hadi', jabatan: '', tandaTangan: null };
  const with1 = put('orang', 'a', hadi)(aKunjungan({ orang: {} }));
  const with2 = change('orang', 'a', { jabatan: 'Kades' })(with1);
  expect(with2.orang).toEqual({ a: { ...hadi, jabatan: 'Kades' } });
  const without = remove('orang', 'a')(with2);
  expect(change('orang', 'a', { nama: 'Sri' })(without).orang).toEqual({});
});
