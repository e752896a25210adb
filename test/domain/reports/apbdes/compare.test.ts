import { describe, expect, test } from 'vitest';
import { must } from '../../../../src/domain/basics/must.ts';
import { compareApbdes } from '../../../../src/domain/reports/apbdes/compare.ts';
import { startFromPrevious } from '../../../../src/domain/reports/apbdes/start-from.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const nothing = { added: [], removed: [], changed: [], fields: [] };

describe('compareApbdes', () => {
  test('sees nothing between equal budgets', () => {
    expect(compareApbdes(anApbdes(), anApbdes())).toEqual(nothing);
  });

  test('names the fields of a changed line with before and after', () => {
    const before = anApbdes();
    const pkk = { ...must(before.lines['pkk']), volume: '10' };
    const after = { ...before, lines: { ...before.lines, pkk } };
    expect(compareApbdes(before, after).changed).toEqual([
      {
        id: 'pkk',
        beforeId: 'pkk',
        line: pkk,
        fields: [{ field: 'volume', before: '12', after: '10' }],
      },
    ]);
  });

  test('tells added from removed lines', () => {
    const { pkk, ...rest } = anApbdes().lines;
    const baru = anApbdesLine({ rekening: '4.3.4.01', uraian: 'Hibah' });
    expect(compareApbdes(anApbdes(), anApbdes({ lines: { ...rest, baru } }))).toEqual({
      ...nothing,
      added: [{ id: 'baru', line: baru }],
      removed: [{ id: 'pkk', line: pkk }],
    });
  });

  test('matches lines imported anew by what they say, twins one to one', () => {
    const twin = anApbdesLine({ anggaran: 5 });
    const before = anApbdes({ lines: { a: twin, b: twin } });
    const after = anApbdes({ lines: { x: twin, y: anApbdesLine({ anggaran: 6 }), z: twin } });
    const { added, removed, changed } = compareApbdes(before, after);
    expect(added.map(({ id }) => id)).toEqual(['z']);
    expect(removed).toEqual([]);
    expect(changed).toMatchObject([
      { id: 'y', beforeId: 'b', fields: [{ field: 'anggaran', before: 5, after: 6 }] },
    ]);
  });

  test('tells changes of the BPD agreement and the notes', () => {
    const before = anApbdes();
    const after = {
      ...before,
      bpd: { ...before.bpd, jumlahHadir: 5 },
      catatan: 'Sudah diperbaiki',
    };
    expect(compareApbdes(before, after).fields).toEqual([
      { field: 'bpd.jumlahHadir', before: 6, after: 5 },
      { field: 'catatan', before: '', after: 'Sudah diperbaiki' },
    ]);
  });
});

describe('startFromPrevious', () => {
  test('keeps lines, ids and figures and clears the BPD agreement', () => {
    const draft = startFromPrevious(anApbdes({ catatan: 'lama' }), 'apbdes');
    expect(draft.lines).toEqual(anApbdes().lines);
    expect(draft.bpd.tanggalSepakat).toBeNull();
    expect(draft.catatan).toBe('');
  });

  test('puts the accepted murni before and after the change in a Perubahan', () => {
    const draft = startFromPrevious(anApbdes(), 'apbdes-perubahan');
    expect(draft.lines['blt']).toMatchObject({ sebelum: 108_000_000, anggaran: 108_000_000 });
  });

  test('drops the amounts before when a murni starts from a Perubahan', () => {
    const perubahan = startFromPrevious(anApbdes(), 'apbdes-perubahan');
    expect(startFromPrevious(perubahan, 'apbdes').lines['blt']?.sebelum).toBeNull();
  });
});
