import { expect, test } from 'vitest';
import { lineEdits, outsideLine } from '../../../../src/app/reports/realisasi/edits.ts';
import { placeOf } from '../../../../src/app/reports/realisasi/place-of.ts';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { aRealisasi } from '../../../support/a-realisasi.ts';

test('a realisasi goes to its line alone', () => {
  const content = aRealisasi();
  const { lines } = lineEdits.change('pkk', { realisasi: rupiah(5) })(content);
  expect(lines['pkk']).toEqual({ ...content.lines['pkk'], realisasi: 5 });
  expect(lines['atk']).toBe(content.lines['atk']);
});

test('an edit of a line that another phone removed does nothing', () => {
  const content = lineEdits.remove('pkk')(aRealisasi());
  expect(lineEdits.change('pkk', { realisasi: rupiah(5) })(content)).toEqual(content);
});

test('a realisasi outside the budget has no anggaran, and takes the source of its kegiatan', () => {
  const { lines } = aRealisasi();
  const line = outsideLine({ rekening: '5.2.1.01', fungsi: '2.2.02' }, lines);
  expect(line).toMatchObject({ anggaran: null, realisasi: null, sumberDana: 'DDS' });
  expect(lineEdits.put('baru', line)(aRealisasi()).lines['baru']).toEqual(line);
});

test('a finding leads to the part and the line or field it is about', () => {
  const content = aRealisasi();
  const places = [
    ['lines', 'pkk', 'realisasi'],
    ['lines', 'silpa-dds'],
    ['lines', 'pkk', 'anggaran'],
    ['kas', 'bank'],
    ['perdes', 'nomor'],
    ['lampiran'],
    ['lines', 'hilang'],
    [],
  ].map((where) => placeOf(where, content));
  expect(places).toEqual([
    'belanja?baris=pkk',
    'pembiayaan?baris=silpa-dds',
    'anggaran',
    'kas?isian=bank',
    'pengesahan?isian=perdes-nomor',
    'lampiran',
    null,
    null,
  ]);
});
