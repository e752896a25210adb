import { describe, expect, test } from 'vitest';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { desaCodeSchema } from '../../../../src/domain/basics/ids.ts';
import { checkApbdes } from '../../../../src/domain/reports/apbdes/checks.ts';
import type { ApbdesContent } from '../../../../src/domain/reports/apbdes/schema.ts';
import { paguSchema, type Pagu } from '../../../../src/domain/reports/check-settings.ts';
import { anApbdesLine, type ApbdesLineOverrides } from '../../../support/an-apbdes-line.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const desa = desaCodeSchema.parse('35.17.01.2006');
const filedOn = tanggalSchema.parse('2026-10-22');

/** The desa's Dana Desa is 900 million, of which 500 go to the KDMP. */
const pagu: Pagu = {
  byTahun: { 2027: { [desa]: { DDS: rupiah(900_000_000) } } },
  kdmp: { 2027: { [desa]: rupiah(500_000_000) } },
  basis: {},
};

/** What the checks say of these rules, of the demo's budget with other lines. */
function found(
  lines: Record<string, ApbdesLineOverrides>,
  rules: RegExp,
  given: { readonly pagu?: Pagu | null; readonly tahun?: number } = { pagu },
) {
  const own = anApbdes().lines;
  const changed = Object.entries(lines).map(([id, line]) => [
    id,
    anApbdesLine({ ...own[id], ...line }),
  ]);
  const content: ApbdesContent = anApbdes({ lines: { ...own, ...Object.fromEntries(changed) } });
  const context = { kind: 'apbdes', tahun: 2027, desa, filedOn, ...given } as const;
  return checkApbdes(content, context).filter(({ rule }) => rules.test(rule));
}

const belanjaKdmp = {
  rekening: '5.3.9.01',
  fungsi: '4.5.02',
  uraian: 'Dukungan KDMP',
  anggaran: 500_000_000,
};

describe('the three bookings of the KDMP', () => {
  const told = { kdmp: 500_000_000, belanja: 0, penyertaan: 0, cut: 0 };

  test('none seen is told, and no pagu asks for nothing', () => {
    expect(found({}, /^V7/)).toMatchObject([{ level: 'notice', rule: 'V7-kdmp', values: told }]);
    expect(found({}, /^V7/, { pagu: null })).toEqual([]);
    expect(found({}, /^V7/, { pagu: { ...pagu, kdmp: {} } })).toEqual([]);
  });

  test('belanja 4.5.02 is seen by its name: other help for a koperasi is none of it', () => {
    expect(found({ kdmp: belanjaKdmp }, /^V7/)).toMatchObject([
      { rule: 'V7-kdmp', values: { ...told, belanja: 500_000_000 } },
    ]);
    const umkm = { ...belanjaKdmp, uraian: 'Pelatihan UMKM' };
    expect(found({ umkm }, /^V7/)).toMatchObject([{ values: told }]);
  });

  test('an income without the part is no difference with the pagu, and another one still is', () => {
    expect(found({ 'dana-desa': { anggaran: 400_000_000 } }, /^V7/)).toMatchObject([
      { rule: 'V7-kdmp', values: { ...told, cut: 500_000_000 } },
    ]);
    const other = found({ 'dana-desa': { anggaran: 450_000_000 } }, /^V7/);
    expect(other.map(({ rule }) => rule)).toEqual(['V7', 'V7-kdmp']);
    expect(other).toMatchObject([{ values: { pagu: 900_000_000 } }, { values: told }]);
  });

  test('penyertaan modal 6.2.2 is seen without any pagu too', () => {
    const penyertaan = { rekening: '6.2.2.01', uraian: 'Penyertaan modal Kopdes', anggaran: 9 };
    expect(found({ penyertaan }, /^V7/, { pagu: null })).toMatchObject([
      { values: { kdmp: 0, penyertaan: 9 } },
    ]);
  });
});

describe('V10 beside the KDMP', () => {
  test('where the KDMP alone keeps it under the cap both shares are told, and a person answers', () => {
    const lines = { 'siltap-perangkat': { anggaran: 500_000_000 }, kdmp: belanjaKdmp };
    const [one] = found(lines, /^V10/);
    expect(one).toMatchObject({ level: 'notice', rule: 'V10-kdmp' });
    expect(one?.values['percent']).toBeLessThan(30);
    expect(one?.values['without']).toBeGreaterThan(30);
  });

  test('over the cap both ways is a finding with both shares; under it both ways is nothing', () => {
    const lines = { 'siltap-perangkat': { anggaran: 1_450_000_000 }, kdmp: belanjaKdmp };
    expect(found(lines, /^V10/)).toMatchObject([{ level: 'finding', rule: 'V10-kdmp' }]);
    expect(found({ kdmp: belanjaKdmp }, /^V10/)).toEqual([]);
  });

  test.each(['1.1.09', '1.1.90', '1.1.95'])('kegiatan %s is told and not added', (fungsi) => {
    const lokal = { rekening: '5.2.2.03', fungsi, anggaran: 900_000_000 };
    expect(found({ lokal }, /^V10/)).toMatchObject([
      { level: 'notice', rule: 'V10-lokal', values: { sum: 900_000_000 } },
    ]);
  });
});

describe('BLT above Rp 300.000 a month', () => {
  const blt = (line: ApbdesLineOverrides, tahun = 2027) =>
    found({ blt: line }, /^blt$/, { tahun, pagu: null }).map(({ values }) => values['perMonth']);

  test('is told by family and year, and by month', () => {
    expect(blt({ anggaran: 108_000_000, volume: '30' })).toEqual([]);
    expect(blt({ anggaran: 120_000_000, volume: '30' })).toEqual([333_333]);
    expect(blt({ anggaran: 144_000_000, volume: '360', satuan: 'KPM bulan' })).toEqual([400_000]);
  });

  test('is not asked where nobody said for how many, nor before 2026', () => {
    expect(blt({ anggaran: 999_000_000, volume: '12', satuan: 'Bulan' })).toEqual([]);
    expect(blt({ anggaran: 999_000_000, volume: '' })).toEqual([]);
    expect(blt({ anggaran: 120_000_000, volume: '30' }, 2025)).toEqual([]);
  });
});

test('S12: a pagu of an older app, without the KDMP, still opens', () => {
  expect(paguSchema.parse({ byTahun: {}, basis: {} }).kdmp).toBeUndefined();
});
