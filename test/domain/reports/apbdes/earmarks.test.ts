import { describe, expect, test } from 'vitest';
import { checkEarmarks } from '../../../../src/domain/reports/apbdes/checks/earmarks.ts';
import type { ApbdesContent } from '../../../../src/domain/reports/apbdes/schema.ts';
import type { Earmark } from '../../../../src/domain/reports/check-settings.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import type { ApbdesLineOverrides } from '../../../support/an-apbdes-line.ts';

function withLines(lines: Readonly<Record<string, ApbdesLineOverrides>>): ApbdesContent {
  const made = Object.entries(lines).map(([id, line]) => [id, anApbdesLine(line)]);
  return anApbdes({ lines: Object.fromEntries(made) });
}

describe('V12 the shares of Dana Desa', () => {
  const earmark = (fields: Partial<Earmark>): Earmark => ({
    nama: 'Ketahanan pangan',
    kind: 'paling-sedikit',
    percent: 20,
    fungsi: ['4.2'],
    basis: 'PMK',
    ...fields,
  });
  const found = (used: number, fields: Partial<Earmark> = {}) =>
    checkEarmarks(
      withLines({
        dds: { rekening: '4.2.1.01', sumberDana: 'DDS', anggaran: 1000 },
        add: { rekening: '4.2.3.01', sumberDana: 'ADD', anggaran: 5000 },
        food: { rekening: '5.2.1.01', fungsi: '4.2.06', sumberDana: 'DDS', anggaran: used },
        blank: { rekening: '5.2.1.01', fungsi: '4.2.06', sumberDana: 'DDS', anggaran: null },
        other: { rekening: '5.2.1.01', fungsi: '4.20.01', sumberDana: 'DDS', anggaran: 700 },
        paid: { rekening: '5.2.1.01', fungsi: '4.2.06', sumberDana: 'ADD', anggaran: 700 },
        none: { rekening: '5.2.1.01', fungsi: null, sumberDana: 'DDS', anggaran: 700 },
        placed: { rekening: '6.2.2.01', fungsi: '4.2.06', sumberDana: 'DDS', anggaran: 700 },
      }),
      { tahun: 2027, pemeriksaan: { earmarks: { 2027: [earmark(fields)] } } },
    );

  test('at least so much: at exactly the share it is silent, one rupiah under it speaks', () => {
    expect(found(200)).toEqual([]);
    expect(found(199)).toEqual([
      {
        level: 'notice',
        rule: 'V12-paling-sedikit',
        where: [],
        values: { nama: 'Ketahanan pangan', used: 199, pagu: 1000, limit: 20, percent: 19.9 },
        basis: 'PMK',
      },
    ]);
  });

  test('at most so much: at exactly the share it is silent, one rupiah over it speaks', () => {
    const most = { kind: 'paling-banyak', percent: 15 } as const;
    expect(found(150, most)).toEqual([]);
    expect(found(151, most)).toMatchObject([
      { rule: 'V12-paling-banyak', values: { used: 151, percent: 15.1, limit: 15 } },
    ]);
  });

  test('without Dana Desa, or with nothing set for the year, nothing is asked', () => {
    const lines = { add: { rekening: '4.2.3.01', sumberDana: 'ADD', anggaran: 5000 } };
    const pemeriksaan = { earmarks: { 2027: [earmark({})] } };
    expect(checkEarmarks(withLines(lines), { tahun: 2027, pemeriksaan })).toEqual([]);
    expect(checkEarmarks(anApbdes(), { tahun: 2026, pemeriksaan })).toEqual([]);
    expect(checkEarmarks(anApbdes(), { tahun: 2027, pemeriksaan: null })).toEqual([]);
  });
});
