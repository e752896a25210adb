import { expect, test } from 'vitest';
import { addLines, newLine } from '../../../../src/app/reports/apbdes/edits.ts';
import { listEdits } from '../../../../src/app/reports/frame/entry-edits.ts';
import { apbdesContentSchema } from '../../../../src/domain/reports/apbdes/schema.ts';
import type { ApbdesLine } from '../../../../src/domain/reports/apbdes/schema.ts';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';

const { put, change, remove } = listEdits<ApbdesLine>('lines');

test('a new income line brings its usual source and name', () => {
  const line = newLine({ rekening: '4.2.3.01', fungsi: null, isPerubahan: false }, {});
  expect(line).toMatchObject({ uraian: 'Alokasi Dana Desa', sumberDana: 'ADD', anggaran: null });
  expect(line.sebelum).toBeNull();
});

test('a new belanja line takes the source of its kegiatan', () => {
  const { lines } = anApbdes();
  const line = newLine({ rekening: '5.2.1.06', fungsi: '3.4.03', isPerubahan: false }, lines);
  expect(line.sumberDana).toBe('PAD');
});

test('a line new in a perubahan was 0 before', () => {
  const line = newLine({ rekening: '4.3.6.01', fungsi: null, isPerubahan: true }, {});
  expect(line.sebelum).toBe(0);
});

test('each edit leaves a content that its schema takes, and the others alone', () => {
  const content = anApbdes();
  const edits = [
    put('baru', anApbdesLine()),
    change('atk', { anggaran: rupiah(1) }),
    remove('blt'),
    addLines({ baru: anApbdesLine() }, 'append'),
  ];
  for (const edit of edits) {
    const after = apbdesContentSchema.parse(edit(content));
    expect(after.lines['dana-desa']).toEqual(content.lines['dana-desa']);
  }
  expect(Object.keys(remove('blt')(content).lines)).not.toContain('blt');
  expect(Object.keys(addLines({ baru: anApbdesLine() }, 'replace')(content).lines)).toEqual([
    'baru',
  ]);
});

test('changing a line that another hand removed brings nothing back', () => {
  const content = anApbdes();
  expect(change('gone', { uraian: 'x' })(content)).toEqual(content);
});

test('fields of a newer app survive an edit', () => {
  const content = { ...anApbdes(), lain: ['x'] };
  expect(change('atk', { uraian: 'ATK' })(content)).toHaveProperty('lain', ['x']);
});
