import { expect, test } from 'vitest';
import { holesOf } from '../../../src/domain/surat/holes.ts';

const penandatangan = {
  nama: 'Bambang Setiawan',
  nip: '19720814 199803 1 004',
  jabatan: 'Camat Perak',
  pangkat: '',
};
const surat = {
  kop: ['PEMERINTAH KABUPATEN JOMBANG'],
  kota: 'Perak',
  polaNomor: '900/{nomor}/{tahun}',
  penandatangan,
};

test('a letter whose head and signatory are set has no hole; a rank is nobody’s duty', () => {
  expect(holesOf(surat, penandatangan)).toEqual([]);
});

test('names what is missing of the letterhead, the place and the signatory', () => {
  const blank = { nama: ' ', nip: '', jabatan: '', pangkat: '' };
  expect(holesOf(null, blank)).toEqual(['kop', 'kota', 'jabatan', 'nama', 'nip']);
  expect(holesOf({ ...surat, kop: ['', ' '] }, { ...penandatangan, nip: '' })).toEqual([
    'kop',
    'nip',
  ]);
});
