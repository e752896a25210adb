import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { must } from '../../../../src/domain/basics/must.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import {
  type ApbdesCheckContext,
  checkApbdes,
} from '../../../../src/domain/reports/apbdes/checks.ts';
import type { ApbdesContent } from '../../../../src/domain/reports/apbdes/schema.ts';
import { type ApbdesLineOverrides, anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes, anApbdesPerubahan } from '../../../support/an-apbdes.ts';

const day = (text: string) => tanggalSchema.parse(text);
const murni: ApbdesCheckContext = { kind: 'apbdes', tahun: 2027, filedOn: day('2026-10-22') };
const perubahan: ApbdesCheckContext = { ...murni, kind: 'apbdes-perubahan', murni: anApbdes() };

const check = (content: ApbdesContent, context = murni) => checkApbdes(content, context);
const rules = (content: ApbdesContent, context = murni) =>
  check(content, context).map(({ rule }) => rule);
const only = (rule: string, content: ApbdesContent, context = murni) =>
  check(content, context).filter((finding) => finding.rule === rule);

/** The valid budget with one line changed or added. */
function withLine(id: string, overrides: ApbdesLineOverrides, content = anApbdes()): ApbdesContent {
  const line = { ...content.lines[id], ...overrides };
  return { ...content, lines: { ...content.lines, [id]: anApbdesLine(line) } };
}

function withBpd(bpd: Partial<ApbdesContent['bpd']>): ApbdesContent {
  return anApbdes({ bpd: { ...anApbdes().bpd, ...bpd } });
}

test('has nothing to say about a balanced budget in order, murni or perubahan', () => {
  expect(check(anApbdes())).toEqual([]);
  expect(check(anApbdesPerubahan(), perubahan)).toEqual([]);
});

describe('what blocks', () => {
  test('a budget without lines, and nothing else is said of it', () => {
    expect(check(anApbdes({ lines: {} }))).toMatchObject([{ level: 'blocks', rule: 'empty' }]);
  });

  test('a budget without any amount', () => {
    const lines = { a: anApbdesLine({ anggaran: null }), b: anApbdesLine({ anggaran: 0 }) };
    expect(check(anApbdes({ lines }))).toMatchObject([{ level: 'blocks', rule: 'no-amounts' }]);
  });

  test('no other budget the schema takes, however broken', () => {
    const line = fc.record({
      rekening: fc.constantFrom('4.1', '4.3.7', '4.1.1.02', '5.1', '5.9.9.99', '6.2.2.01', '6.9'),
      fungsi: fc.constantFrom(null, '1.1.01', '2.9.77', '5.3.00'),
      uraian: fc.constantFrom('', 'apa saja'),
      sumberDana: fc.constantFrom('', 'DDS', 'CSR'),
      anggaran: fc.option(fc.integer({ min: -9_000_000_000, max: 9_000_000_000 })),
      sebelum: fc.option(fc.integer({ min: 0, max: 9_000_000_000 })),
      volume: fc.constantFrom('', '1'),
    });
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (rows, isPerubahan) => {
        const withAmount = [...rows, { anggaran: 1 }].map((row, i) => [`l${i}`, anApbdesLine(row)]);
        const content = anApbdes({ lines: Object.fromEntries(withAmount) });
        const levels = check(content, isPerubahan ? perubahan : murni).map(({ level }) => level);
        expect(levels).not.toContain('blocks');
        expect(levels.toSorted()).toEqual(levels);
      }),
    );
  });
});

describe('identities', () => {
  test('I5 finds a deficit that is not covered, as in a published table: -5.000.000', () => {
    expect(only('I5-deficit', withLine('silpa-dds', { anggaran: 7_000_000 }))).toMatchObject([
      { level: 'finding', values: { surplus: -12_000_000, netto: 7_000_000, silpa: -5_000_000 } },
    ]);
  });

  test('I5 finds a surplus that is placed nowhere, and accepts one placed in 6.2', () => {
    const more = withLine('dana-desa', { anggaran: 901_000_000 });
    expect(only('I5-leftover', more)).toMatchObject([{ values: { silpa: 1_000_000 } }]);
    const placed = withLine('modal', { rekening: '6.2.2.01', anggaran: 1_000_000 }, more);
    expect(rules(placed)).toEqual(['V1', 'V11']);
  });

  test('I7 notices a source that pays for more than it brings', () => {
    const content = withLine('pkk', { sumberDana: 'ADD' });
    expect(only('I7', content)).toMatchObject([
      {
        level: 'notice',
        values: {
          sumberDana: 'ADD',
          available: 550_000_000,
          used: 580_000_000,
          short: 30_000_000,
        },
      },
    ]);
  });

  test('I7 says once how many belanja lines name no source', () => {
    const content = withLine('pkk', { sumberDana: '' }, withLine('blt', { sumberDana: '' }));
    expect(only('sumber-dana', content)).toMatchObject([
      { level: 'notice', where: ['lines', 'pkk', 'sumberDana'], values: { lineCount: 2 } },
    ]);
  });
});

describe('I13 before the change is the accepted murni', () => {
  test('finds another amount before, at its line', () => {
    const content = withLine('blt', { sebelum: 1 }, anApbdesPerubahan());
    expect(only('I13', content, perubahan)).toMatchObject([
      { where: ['lines', 'blt', 'sebelum'], values: { sebelum: 1, murni: 108_000_000 } },
    ]);
  });

  test('takes a line that is new for what it is, and finds one that is gone', () => {
    const { blt: _blt, ...lines } = anApbdesPerubahan().lines;
    const hibah = anApbdesLine({ rekening: '4.3.4.01', anggaran: 5, sebelum: null });
    const found = check(anApbdes({ lines: { ...lines, hibah } }), perubahan);
    expect(found.filter(({ rule }) => rule.startsWith('I13'))).toMatchObject([
      {
        rule: 'I13-missing',
        values: { rekening: '5.4.1.01', fungsi: '5.3.00', murni: 108_000_000 },
      },
    ]);
  });

  test('sums lines of one pair, since published tables print no sources', () => {
    const moved = withLine('jalan-dds', { sebelum: 500_000_000 }, anApbdesPerubahan());
    expect(rules(withLine('jalan-pbk', { sebelum: 0 }, moved), perubahan)).toEqual([]);
  });

  test('asks for the column when it is empty, and compares with nothing where no murni is known', () => {
    expect(rules(anApbdes(), perubahan)).toEqual(['I13-empty', 'V14']);
    const content = withLine('blt', { sebelum: 1 }, anApbdesPerubahan());
    expect(rules(content, { ...perubahan, murni: null })).toEqual([]);
    expect(rules(anApbdes())).toEqual([]);
  });
});

describe('the agreement with the BPD', () => {
  test('A1 finds a murni agreed after 31 October, and not a Perubahan', () => {
    const content = withBpd({ tanggalSepakat: day('2026-11-01') });
    expect(only('A1', content)).toMatchObject([
      { level: 'finding', values: { latest: '2026-10-31' } },
    ]);
    expect(only('A1', withBpd({ tanggalSepakat: day('2026-10-31') }))).toEqual([]);
    expect(only('A1', content, perubahan)).toEqual([]);
  });

  test('V2 notices a filing more than 3 working days later, over weekends and holidays', () => {
    // Tuesday 20 October 2026: the third working day is Friday 23.
    const on = (filedOn: string, libur?: string) =>
      only('V2', anApbdes(), { ...murni, filedOn: day(filedOn), isLibur: (t) => t === libur });
    expect(on('2026-10-23')).toEqual([]);
    expect(on('2026-10-24')).toMatchObject([{ level: 'notice', values: { latest: '2026-10-23' } }]);
    expect(on('2026-10-26', '2026-10-22')).toEqual([]);
    expect(only('V2', anApbdes(), { kind: 'apbdes', tahun: 2027 })).toEqual([]);
  });

  test('V3 finds what is missing of it', () => {
    const bpd = { tanggalSepakat: null, nomorBeritaAcara: ' ', jumlahHadir: null };
    expect(rules(withBpd(bpd))).toEqual(['V3-tanggal', 'V3-berita-acara', 'V3-count']);
  });

  test.each([
    [7, 5, []],
    [7, 4, ['V3-kuorum']],
    [9, 6, []],
    [9, 5, ['V3-kuorum']],
    [5, 6, ['V3-present']],
    [0, 0, ['V3-kuorum']],
  ])('V3 of %i members %i present', (jumlahAnggota, jumlahHadir, expected) => {
    expect(rules(withBpd({ jumlahAnggota, jumlahHadir }))).toEqual(expected);
  });
});

describe('V6 every line in its place', () => {
  test.each<[string, string, ApbdesLineOverrides, string]>([
    ['belanja without kegiatan', 'pkk', { fungsi: null }, 'V6-no-kegiatan'],
    ['a kegiatan on income', 'bunga-bank', { fungsi: '1.1.01' }, 'V6-not-belanja'],
    ['a kegiatan the annex lacks', 'pkk', { fungsi: '3.9.01' }, 'V6-kegiatan'],
    ['a rekening of no kelompok', 'bunga-bank', { rekening: '4.9.7.01' }, 'V6-rekening'],
    ['a kelompok alone', 'bunga-bank', { rekening: '4.3' }, 'V6-too-general'],
    ['no amount', 'bunga-bank', { anggaran: null }, 'anggaran-missing'],
    ['a negative amount', 'bunga-bank', { anggaran: -1 }, 'anggaran-negative'],
  ])('finds %s, at the line', (_what, id, overrides, rule) => {
    const [found] = only(rule, withLine(id, overrides));
    expect(found).toMatchObject({ level: 'finding' });
    expect(must(found).where.slice(0, 2)).toEqual(['lines', id]);
  });

  test('only tells a code that Siskeudes may know: its parent is known, and the line keeps its words', () => {
    const objek = withLine('bunga-bank', { rekening: '4.3.6.02', uraian: 'Jasa giro' });
    expect(only('V6-rekening', objek)).toMatchObject([
      { level: 'notice', values: { rekening: '4.3.6.02', uraian: 'Jasa giro' } },
    ]);
    expect(only('V6-kegiatan', withLine('pkk', { fungsi: '3.4.77' }))).toMatchObject([
      { level: 'notice' },
    ]);
  });

  test.each(['1.4.90', '1.1.08', '4.2.06', '5.3.01'])('accepts the local or added %s', (fungsi) => {
    expect(rules(withLine('internet', { fungsi }))).toEqual([]);
  });

  test('accepts zero lines and local objek', () => {
    expect(rules(withLine('nol', { rekening: '4.3.9.99', anggaran: 0 }))).toEqual([]);
  });
});

describe('V10 the 30 % cap of PP 11/2019', () => {
  /** 1.840.000.000 x 30 % = 552.000.000; the budget has 440.375.000 under the cap. */
  const shift = (amount: number, overrides: ApbdesLineOverrides = {}) => {
    const less = withLine('jalan-dds', { anggaran: 350_000_000 - amount });
    return withLine('tunjangan-bpd', { anggaran: 48_000_000 + amount, ...overrides }, less);
  };

  test('is silent at exactly 30 % and speaks one rupiah above', () => {
    expect(only('V10', shift(111_625_000))).toEqual([]);
    expect(only('V10', shift(111_625_001))).toMatchObject([
      { level: 'finding', values: { capped: 552_000_001, belanja: 1_840_000_000, excess: 1 } },
    ]);
  });

  test.each(['1.1.04', '1.1.07'])('leaves %s out: that was the rule before 2019', (fungsi) => {
    expect(only('V10', shift(200_000_000, { fungsi }))).toEqual([]);
  });

  test('counts operasional BPD', () => {
    expect(only('V10', shift(200_000_000, { fungsi: '1.1.06' }))).toHaveLength(1);
  });

  test('leaves jaminan sosial out unless the setting says otherwise', () => {
    const content = shift(111_000_000);
    expect(only('V10', content)).toEqual([]);
    const settings = { jaminanSosialUnderCap: true };
    expect(only('V10', content, { ...murni, settings })).toHaveLength(1);
  });

  test('takes what tanah bengkok pays out of both sides unless the setting says otherwise', () => {
    const bengkok = { rekening: '5.1.1.90', fungsi: '1.1.01', uraian: 'Hasil tanah bengkok' };
    const content = withLine('bengkok', { ...bengkok, anggaran: 500_000_000 });
    expect(only('V10', content)).toEqual([]);
    const settings = { bengkokOutsideCap: false };
    expect(only('V10', content, { ...murni, settings })).toHaveLength(1);
  });
});

test.each(['6.2.1.01', '6.2.2.01'])('V11 asks a Perdes of its own for %s, once', (rekening) => {
  const twice = withLine('b', { rekening, anggaran: 2 }, withLine('a', { rekening, anggaran: 3 }));
  expect(only('V11', twice)).toMatchObject([{ level: 'finding', values: { sum: 5 } }]);
  expect(only('V11', withLine('a', { rekening, anggaran: 0 }))).toEqual([]);
});

describe('V13 the output of each kegiatan', () => {
  test('is noticed once a kegiatan, when no line of it states one', () => {
    const none = { volume: '' };
    const half = withLine('jalan-dds', none);
    expect(rules(half)).toEqual([]);
    expect(only('V13', withLine('jalan-pbk', none, half))).toMatchObject([
      { level: 'notice', where: ['lines', 'jalan-dds', 'volume'], values: { kegiatan: '2.3.10' } },
    ]);
  });

  test('is noticed for each of several, while one states its own', () => {
    const lines = Object.entries(anApbdes().lines).map(([id, line]) => [
      id,
      id === 'pkk' ? line : { ...line, satuan: '' },
    ]);
    const found = only('V13', anApbdes({ lines: Object.fromEntries(lines) }));
    expect(found).toHaveLength(19);
    expect(found.every(({ where }) => where[2] === 'volume')).toBe(true);
  });

  test('is noticed once altogether where a table has no such columns', () => {
    const lines = Object.entries(anApbdes().lines).map(([id, line]) => [
      id,
      { ...line, satuan: '' },
    ]);
    expect(check(anApbdes({ lines: Object.fromEntries(lines) }))).toMatchObject([
      { rule: 'V13-all', values: { kegiatanCount: 20 } },
    ]);
  });

  test('of a physical kegiatan names the work, not the annex again', () => {
    const name = { uraian: 'Belanja Modal Bahan Baku' };
    expect(rules(withLine('drainase', name))).toEqual(['V13-spec']);
    expect(rules(withLine('jalan-dds', name))).toEqual([]);
  });
});

test('asks of a Perubahan that says there is none its reason alone', () => {
  const nihil = (alasan: string) => anApbdes({ lines: {}, nihil: { alasan } });
  expect(check(nihil(''), perubahan)).toMatchObject([{ level: 'blocks', rule: 'nihil-alasan' }]);
  expect(check(nihil('Tidak ada pergeseran'), perubahan)).toEqual([]);
  expect(rules(nihil('Tidak ada'), murni)).toEqual(['empty']);
});
