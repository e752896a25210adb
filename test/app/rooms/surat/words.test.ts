import { expect, test } from 'vitest';
import { aboutText } from '../../../../src/app/rooms/jurnal/words.ts';
import { nameOfSurat, suratText } from '../../../../src/app/rooms/surat/words.ts';
import type { Surat } from '../../../../src/domain/settings/settings.ts';

const penandatangan = { nama: '', nip: '', jabatan: '', pangkat: '' };
const surat = (hasilEvaluasi: 'camat' | 'bupati'): Surat => ({
  kop: [],
  kota: '',
  polaNomor: '',
  penandatangan,
  hasilEvaluasi,
});

test('a letter that brings an evaluation is named by whose decision it is', () => {
  expect(nameOfSurat('hasil-evaluasi', null)).toMatch(/^Keputusan Camat/);
  expect(nameOfSurat('hasil-evaluasi', surat('camat'))).toMatch(/^Keputusan Camat/);
  expect(nameOfSurat('hasil-evaluasi', surat('bupati'))).toMatch(/^Pengantar Keputusan Bupati/);
});

test('book, journal and workbook, where letters of both stand together, say neither', () => {
  const named = [...Object.values(suratText.names), aboutText.surat('hasil-evaluasi')];
  expect(named.filter((name) => /keputusan/i.test(name))).toEqual([]);
});
