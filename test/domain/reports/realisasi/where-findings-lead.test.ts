import { describe, expect, test } from 'vitest';
import { must } from '../../../../src/domain/basics/must.ts';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import type { RelatedReport } from '../../../../src/domain/reports/report-rules.ts';
import { checkRealisasi } from '../../../../src/domain/reports/realisasi/checks.ts';
import { type RealisasiCheckContext } from '../../../../src/domain/reports/realisasi/checks/limit.ts';
import {
  type RealisasiContent,
  type RealisasiLine,
  emptyRealisasi,
} from '../../../../src/domain/reports/realisasi/schema.ts';
import { aRealisasi } from '../../../support/a-realisasi.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

/* Each finding of a realisasi with its level, its place and its figures: without a place it leads nowhere. */
const murni: RelatedReport = {
  kind: 'apbdes',
  tahun: 2027,
  state: 'diterima',
  content: anApbdes(),
};
const lpj: RealisasiCheckContext = { kind: 'lpj-realisasi', tahun: 2027, related: [murni] };
const semester1: RealisasiCheckContext = { ...lpj, kind: 'realisasi-semester-1' };

const told = (content: RealisasiContent, context = lpj) =>
  checkRealisasi(content, context).map(
    ({ level, rule, where, values }) => [level, rule, where.join('/'), values] as const,
  );
function aLine(fields: Partial<Omit<RealisasiLine, 'anggaran' | 'realisasi'>> & Amounts) {
  const { anggaran = 0, realisasi = 0, ...rest } = fields;
  const amount = (of: number | null) => (of === null ? null : rupiah(of));
  return {
    rekening: '4.2.1.01',
    fungsi: null,
    uraian: 'Dana Desa',
    sumberDana: 'DDS',
    ...rest,
    anggaran: amount(anggaran),
    realisasi: amount(realisasi),
  };
}
interface Amounts {
  readonly anggaran?: number | null;
  readonly realisasi?: number | null;
}

/** Nothing but these lines, on a budget that was accepted elsewhere. */
const alone = (lines: Readonly<Record<string, RealisasiLine>>) =>
  told(
    { ...emptyRealisasi, asal: { ...must(aRealisasi().asal), isAccepted: true }, lines },
    { ...semester1, related: [] },
  ).filter(([, rule]) => rule !== 'lampiran');

describe('what it means', () => {
  test('no line and no amount lead to the lines, alone', () => {
    expect(told(emptyRealisasi)).toEqual([['blocks', 'empty', 'lines', {}]]);
    const lines = { a: aLine({ realisasi: null }), b: aLine({ realisasi: null }) };
    expect(told({ ...emptyRealisasi, lines })).toEqual([
      ['blocks', 'no-amounts', 'lines', { lineCount: 2 }],
    ]);
  });

  test('a nought is an amount', () => {
    expect(alone({ a: aLine({ realisasi: 0 }) })).toEqual([]);
  });
});

describe('its budget', () => {
  const state = (related: readonly RelatedReport[], content = aRealisasi()) =>
    told(content, { ...lpj, related });
  const asal = must(aRealisasi().asal);

  test('that nobody accepted says of which kind it is; none at all says nothing', () => {
    expect(state([{ ...murni, state: 'diajukan' }])).toEqual([
      ['finding', 'I11-not-accepted', '', { kind: 'apbdes' }],
    ]);
    const isAccepted = { asal: { ...asal, isAccepted: false } };
    expect(state([], aRealisasi(isAccepted))).toEqual([
      ['finding', 'I11-not-accepted', '', { kind: 'apbdes' }],
    ]);
    expect(state([], aRealisasi({ asal: null }))).toEqual([
      ['finding', 'I11-none', '', { kind: '' }],
    ]);
  });

  test('a code that is in the budget alone leads nowhere and is named, with its amounts', () => {
    const { pkk, ...lines } = aRealisasi().lines;
    const found = told(aRealisasi({ lines }), semester1).filter(([, rule]) =>
      rule.startsWith('I11'),
    );
    expect(found).toEqual([
      [
        'finding',
        'I11-missing',
        '',
        {
          rekening: pkk?.rekening,
          fungsi: pkk?.fungsi,
          anggaran: 0,
          berlaku: 30_000_000,
        },
      ],
    ]);
  });

  test('what was realised outside it leads to the line, an empty amount counts as nothing', () => {
    const outside = { rekening: '4.3.6.01', uraian: 'Bunga', anggaran: null };
    expect(
      alone({ a: aLine({ ...outside, realisasi: 7 }), b: aLine({ ...outside, realisasi: null }) }),
    ).toEqual([
      [
        'finding',
        'I11-outside',
        'lines/a/realisasi',
        { rekening: '4.3.6.01', uraian: 'Bunga', realisasi: 7 },
      ],
      [
        'finding',
        'I11-outside',
        'lines/b/realisasi',
        { rekening: '4.3.6.01', uraian: 'Bunga', realisasi: 0 },
      ],
      ['finding', 'unfilled', 'lines/b/realisasi', { count: 1, lineCount: 2 }],
    ]);
  });

  test('eight that differ are told, the ninth becomes a count', () => {
    const differing = (count: number) => {
      const ids = Object.keys(aRealisasi().lines).slice(0, count);
      const pairs = Object.entries(aRealisasi().lines).map(([id, line]) => [
        id,
        ids.includes(id) ? { ...line, anggaran: rupiah((line.anggaran ?? 0) + 1) } : line,
      ]);
      return told(aRealisasi({ lines: Object.fromEntries(pairs) }), semester1).filter(
        ([, rule]) => rule === 'I11' || rule === 'more',
      );
    };
    const eight = Array.from({ length: 8 }, () => 'I11');
    expect(differing(8).map(([, rule]) => rule)).toEqual(eight);
    expect(differing(9).map(([, rule]) => rule)).toEqual([...eight, 'more']);
    expect(differing(9).at(8)?.[3]).toEqual({ of: 'I11', count: 1 });
  });
});

describe('its sums', () => {
  const spent = { rekening: '5.2.1.01', fungsi: '1.1.04', uraian: 'Alat' };

  test('spending above its anggaran leads to the line and says by how much; the same amount is in order', () => {
    const income = aLine({ anggaran: 100, realisasi: 100 });
    expect(alone({ income, a: aLine({ ...spent, anggaran: 50, realisasi: 50 }) })).toEqual([]);
    expect(alone({ income, a: aLine({ ...spent, anggaran: 50, realisasi: 51 }) })).toEqual([
      [
        'finding',
        'I8-over',
        'lines/a/realisasi',
        { rekening: '5.2.1.01', fungsi: '1.1.04', realisasi: 51, anggaran: 50, over: 1 },
      ],
    ]);
  });

  test('placing money above its anggaran is spending too, receiving more is not', () => {
    const income = aLine({ anggaran: 100, realisasi: 200 });
    const placed = aLine({ rekening: '6.2.2.01', anggaran: 1, realisasi: 2 });
    const left = aLine({ rekening: '6.1.1.01', anggaran: 1, realisasi: 2 });
    expect(alone({ income, placed, left }).map(([, rule, where]) => [rule, where])).toEqual([
      ['I8-over', 'lines/placed/realisasi'],
    ]);
  });

  test('a source that pays more than it brought is told, one that is not named is not', () => {
    const lines = (sumberDana: string, realisasi: number) => ({
      other: aLine({ sumberDana: 'ADD', anggaran: 500, realisasi: 500 }),
      income: aLine({ sumberDana, anggaran: 100, realisasi: 100 }),
      left: aLine({ rekening: '6.1.1.01', sumberDana, anggaran: 20, realisasi: 20 }),
      a: aLine({ ...spent, sumberDana, anggaran: 200, realisasi }),
      placed: aLine({ rekening: '6.2.2.01', sumberDana, anggaran: 30, realisasi: 30 }),
    });
    expect(alone(lines('DDS', 90))).toEqual([]);
    expect(alone(lines('', 91))).toEqual([]);
    expect(alone(lines('DDS', 91))).toEqual([
      ['notice', 'I7', '', { sumberDana: 'DDS', available: 120, used: 121, short: 1 }],
    ]);
  });

  test('a SiLPA below zero says how far, none at all is in order', () => {
    const a = { ...spent, sumberDana: '', anggaran: 200 };
    const income = aLine({ sumberDana: '', anggaran: 100, realisasi: 100 });
    expect(alone({ income, a: aLine({ ...a, realisasi: 100 }) })).toEqual([]);
    expect(alone({ income, a: aLine({ ...a, realisasi: 101 }) })).toEqual([
      ['finding', 'I4-negative', '', { silpa: -1 }],
    ]);
  });
});

describe('its lines', () => {
  test('those not filled in lead to the first, counted; a negative one to itself', () => {
    const lines = {
      a: aLine({ anggaran: 9, realisasi: 9 }),
      b: aLine({ realisasi: null }),
      c: aLine({ uraian: 'Pengembalian', anggaran: 5, realisasi: -1 }),
      d: aLine({ realisasi: null }),
    };
    expect(alone(lines)).toEqual([
      ['finding', 'unfilled', 'lines/b/realisasi', { count: 2, lineCount: 4 }],
      [
        'finding',
        'realisasi-negative',
        'lines/c/realisasi',
        { rekening: '4.2.1.01', uraian: 'Pengembalian', realisasi: -1 },
      ],
    ]);
  });
});
