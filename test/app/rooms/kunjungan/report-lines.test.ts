import { expect, test } from 'vitest';
import { reportLinesOf } from '../../../../src/app/rooms/kunjungan/report-lines.ts';
import { reportIdSchema } from '../../../../src/domain/basics/ids.ts';
import { aBumdes } from '../../../support/a-bumdes.ts';
import { aLembaga, anLkd } from '../../../support/a-lembaga.ts';

const lkd = reportIdSchema.parse('35.17.01.2006/lkd/2026');
const bumdes = reportIdSchema.parse('35.17.01.2006/bumdes-tahunan/2026');
const apbdes = reportIdSchema.parse('35.17.01.2006/apbdes/2027');

test('a BUMDes report gives its units, its organs and its figures', async () => {
  const lines = await reportLinesOf(bumdes, aBumdes());
  expect(lines).toContainEqual({ where: ['unit', 'toko'], name: 'Unit usaha: Toko desa' });
  expect(lines).toContainEqual({ where: ['organ', 'direktur'], name: 'Direktur: Rahayu' });
  expect(lines).toContainEqual({ where: ['laporan', 'omzet'], name: 'Omzet' });
});

test('a desa without a BUMDes has no lines of it', async () => {
  expect(await reportLinesOf(bumdes, aBumdes({ nihil: { alasan: 'Belum dibentuk' } }))).toEqual([]);
});

test('an LKD report gives each lembaga by its kind, one without a name too', async () => {
  const content = anLkd({ rt: aLembaga({ jenis: 'rt', nama: '' }) });
  const lines = await reportLinesOf(lkd, content);
  expect(lines).toContainEqual({ where: ['lembaga', 'rt'], name: 'RT' });
  expect(lines).toContainEqual({ where: ['lembaga', 'posyandu'], name: 'Lembaga posyandu' });
  const named = await reportLinesOf(
    lkd,
    anLkd({ p2: aLembaga({ jenis: 'posyandu', nama: 'Melati' }) }),
  );
  expect(named).toContainEqual({ where: ['lembaga', 'p2'], name: 'Posyandu: Melati' });
});

test('any other report, or one of a shape unknown here, gives what has a name', async () => {
  const content = { belanja: { a: { uraian: 'Tunjangan' } } };
  const line = { where: ['belanja', 'a'], name: 'Tunjangan' };
  expect(await reportLinesOf(apbdes, content)).toEqual([line]);
  expect(await reportLinesOf(bumdes, content)).toEqual([line]);
  expect(await reportLinesOf(lkd, content)).toEqual([line]);
});
