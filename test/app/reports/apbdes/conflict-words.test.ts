import { expect, test } from 'vitest';
import { conflictPlace, conflictValue } from '../../../../src/app/reports/apbdes/conflict-words.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';

test('names the line and the field', () => {
  expect(conflictPlace(['lines', 'dana-desa', 'anggaran'], anApbdes())).toBe(
    'Dana Desa · Anggaran',
  );
  expect(conflictPlace(['bpd', 'jumlahHadir'], anApbdes())).toBe('Jumlah yang hadir');
});

test('names a line as a whole when one side removed it', () => {
  expect(conflictPlace(['lines', 'dana-desa'], anApbdes())).toBe('Dana Desa · Seluruh baris');
});

test('reads each side as a person does', () => {
  const anggaran = ['lines', 'x', 'anggaran'];
  expect(conflictValue(anggaran, 1_500_000)).toBe('Rp 1.500.000');
  expect(conflictValue(anggaran, null)).toBe('Kosong');
  expect(conflictValue(['lines', 'x'], undefined)).toBe('Dihapus');
  expect(conflictValue(['lines', 'x'], anApbdesLine())).toBe('Dana Desa, Rp 900.000.000');
  expect(conflictValue(['bpd', 'tanggalSepakat'], '2026-10-20')).toBe('20 Oktober 2026');
  expect(conflictValue(['bpd', 'jumlahHadir'], 5)).toBe('5');
});
