import { expect, test } from 'vitest';
import { linesOf } from '../../../../src/app/reports/frame/lines-of.ts';

test('finds the named lines of any content with the way to them, and no files', () => {
  const content = {
    catatan: 'x',
    lines: { a: { uraian: 'Tunjangan', jumlah: 1 }, b: { uraian: '' } },
    units: [{ nama: 'Toko' }],
    lampiran: { f: { nama: 'foto.jpg' } },
  };
  expect(linesOf(content)).toEqual([
    { where: ['lines', 'a'], name: 'Tunjangan' },
    { where: ['units', '0'], name: 'Toko' },
  ]);
});
