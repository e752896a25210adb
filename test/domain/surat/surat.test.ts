import { expect, test } from 'vitest';
import { isWholeSurat } from '../../../src/domain/surat/surat.ts';
import { commandId } from '../../support/a-command.ts';
import { aRecordSurat, suratSembung } from '../../support/a-surat.ts';

const filing = commandId(1);
const verdict = commandId(2);

test('each jenis says what it is about, and nothing else', () => {
  const onFiling = { surat: `pengembalian/${filing}`, verdict };
  expect(isWholeSurat(aRecordSurat(3))).toBe(true);
  expect(isWholeSurat(aRecordSurat(3, onFiling))).toBe(true);
  expect(isWholeSurat(aRecordSurat(3, { surat: 'rekap/semua/2026-11-25', desa: null }))).toBe(true);
  const wrong = [
    { ...onFiling, verdict: null },
    { ...onFiling, desa: null },
    { ...onFiling, surat: `pengembalian/${filing}/2026-11-25` },
    { surat: suratSembung, verdict },
    { surat: 'pengingat/35.17.01.2005/2026-11-25' },
    { surat: 'pengingat/35.17.01.2006/hari-ini' },
    { surat: 'rekap/semua/2026-11-25' },
    { surat: 'undangan/semua/2026-11-25', desa: null },
  ];
  expect(wrong.filter((fields) => isWholeSurat(aRecordSurat(3, fields)))).toEqual([]);
});

test('a number has something in it and fits its line; what was said fits its letter', () => {
  expect(isWholeSurat(aRecordSurat(3, { nomor: '   ' }))).toBe(false);
  expect(isWholeSurat(aRecordSurat(3, { nomor: '9'.repeat(101) }))).toBe(false);
  expect(isWholeSurat(aRecordSurat(3, { isi: { lines: 'APBDes' } }))).toBe(false);
  expect(isWholeSurat(aRecordSurat(3, { isi: { lines: ['x'.repeat(501)] } }))).toBe(false);
});
