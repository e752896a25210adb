import { expect, test } from 'vitest';
import { findKode } from '../../../../src/domain/reports/kode/find-kode.ts';
import { fungsiName, rekeningName } from '../../../../src/domain/reports/kode/kode-names.ts';

test.for([
  ['gaji kades', '5.1.1.01', '1.1.01'],
  ['siltap', '5.1.1.01', '1.1.01'],
  ['BLT', '5.4.1.01', '5.3.00'],
  ['kopdes', '6.2.2.01', '4.5.02'],
  ['KDMP', '6.2.2.01', '4.5.02'],
  ['rabat beton', '5.3.5.03', '2.3.11'],
  ['talud', '5.3.7.03', '2.3.14'],
  ['PJU', '5.3.8.03', '2.3.14'],
  ['lampu jalan', '5.3.8.03', '2.3.14'],
  ['wifi', '5.2.5.05', '2.6.03'],
  ['website', null, '1.4.08'],
  ['17 agustus', null, '3.2.03'],
  ['guru ngaji', '5.2.2.03', '2.1.01'],
  ['bedah rumah', '5.2.7.03', '2.4.01'],
  ['posyandu', null, '2.2.02'],
  ['snack', '5.2.1.06', null],
  ['transport', '5.2.3.01', null],
  ['honor kader', '5.2.2.03', '2.2.02'],
  ['semen', '5.2.1.07', null],
  ['tukang', '5.3.5.02', null],
  ['sewa', '5.2.4.90', null],
  ['bankeu', '4.2.4.01', null],
  ['silpa', '6.1.1.01', null],
  ['bunga bank', '4.3.6.01', null],
] as const)('%s is among the first three', ([words, rekening, kegiatan]) => {
  const first = (kind: 'rekening' | 'fungsi') =>
    findKode(words, { kind, limit: 3 }).map(({ code }) => code);
  expect([...first('rekening'), null]).toContain(rekening);
  expect([...first('fungsi'), null]).toContain(kegiatan);
});

test('where no entry fits every word, those come that fit most of them', () => {
  expect(findKode('beli semen 10 sak', { kind: 'rekening', akun: '5' })[0]?.code).toBe('5.2.1.07');
  expect(findKode('xyz')).toEqual([]);
  expect(findKode('9.9')).toEqual([]);
  expect(findKode('5.2.1', { akun: '5', limit: 2 }).map(({ code }) => code)).toEqual([
    '5.2.1.01',
    '5.2.1.02',
  ]);
});

test('codes of Siskeudes 2026 are known and can be chosen', () => {
  expect(rekeningName('5.2.5.08')).toBe('Belanja Insentif/Operasional RT/RW');
  expect(rekeningName('5.1.5')).toBe('Jaminan Sosial BPD');
  expect(fungsiName('2.3.21')).toContain('Koperasi Desa Merah Putih');
  expect(findKode('jaminan bpd', { akun: '5' }).map(({ code }) => code)).toEqual([
    '5.1.5.01',
    '5.1.5.02',
  ]);
  expect(findKode('pengurukan', { kind: 'fungsi' }).map(({ code }) => code)).toEqual(['2.3.21']);
});
