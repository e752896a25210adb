import { expect, test } from 'vitest';
import { hariTanggal, pukul } from '../../../../src/app/reports/musyawarah/document-words.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';

test('a berita acara begins with the day of the week and the date', () => {
  expect(hariTanggal(tanggalSchema.parse('2026-06-10'))).toBe('Rabu tanggal 10 Juni 2026');
  expect(hariTanggal(tanggalSchema.parse('2026-08-16'))).toBe('Minggu tanggal 16 Agustus 2026');
});

test('a day not said yet leaves room to be written by hand', () => {
  expect(hariTanggal(null)).toBe('............ tanggal ............');
});

test('the hours stand as far as they are known', () => {
  expect(pukul({ jamMulai: '09:00', jamSelesai: '11:30' })).toBe(', pukul 09.00 sampai 11.30 WIB');
  expect(pukul({ jamMulai: '09:00', jamSelesai: '' })).toBe(', pukul 09.00 WIB');
  expect(pukul({ jamMulai: '', jamSelesai: '11:30' })).toBe('');
});
