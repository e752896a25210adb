import { expect, test } from 'vitest';
import { conflictPlace, conflictValue } from '../../../../src/app/reports/frame/conflict-words.ts';
import { apbdesFieldNames } from '../../../../src/app/reports/apbdes/words.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';

const words = { fieldNames: apbdesFieldNames, rupiahFields: ['anggaran', 'sebelum'] };

test('names the line and the field', () => {
  expect(conflictPlace(['lines', 'dana-desa', 'anggaran'], anApbdes(), words)).toBe(
    'Dana Desa · Anggaran',
  );
  expect(conflictPlace(['bpd', 'jumlahHadir'], anApbdes(), words)).toBe('Jumlah yang hadir');
});

test('names a line as a whole when one side removed it', () => {
  expect(conflictPlace(['lines', 'dana-desa'], anApbdes(), words)).toBe('Dana Desa · Seluruhnya');
});

test('reads each side as a person does', () => {
  const anggaran = ['lines', 'x', 'anggaran'];
  expect(conflictValue(anggaran, 1_500_000, words)).toBe('Rp 1.500.000');
  expect(conflictValue(anggaran, null, words)).toBe('Kosong');
  expect(conflictValue(['lines', 'x'], undefined, words)).toBe('Dihapus');
  expect(conflictValue(['lines', 'x'], anApbdesLine(), words)).toBe('Dana Desa, Rp 900.000.000');
  expect(conflictValue(['bpd', 'tanggalSepakat'], '2026-10-20', words)).toBe('20 Oktober 2026');
  expect(conflictValue(['bpd', 'jumlahHadir'], 5, words)).toBe('5');
});
