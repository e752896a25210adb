import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desaCodeSchema } from '../../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkBumdes } from '../../../../src/domain/reports/bumdes/checks.ts';
import type { BumdesKind } from '../../../../src/domain/reports/bumdes/periode.ts';
import { bumdesRules } from '../../../../src/domain/reports/bumdes/rules.ts';
import { emptyBumdes } from '../../../../src/domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../../../src/domain/reports/bumdes/schema.ts';
import type { RelatedReport } from '../../../../src/domain/reports/report-rules.ts';
import { aBumdes } from '../../../support/a-bumdes.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const filedOn = tanggalSchema.parse('2027-04-01');

function rulesOf(
  content: BumdesContent,
  { kind = 'bumdes-tahunan' as BumdesKind, related = [] as readonly RelatedReport[] } = {},
): string[] {
  const findings = checkBumdes(content, { kind, tahun: 2026, filedOn, related });
  return findings.map(({ level, rule }) => `${level} ${rule}`);
}

const filed = (kind: RelatedReport['kind'], content: RelatedReport['content']): RelatedReport => ({
  kind,
  tahun: 2026,
  state: 'diterima',
  content,
});

describe('a BUMDes report', () => {
  test('in good order has no finding', () => {
    expect(rulesOf(aBumdes())).toEqual([]);
  });

  test('without a name and without a figure says nothing and cannot be filed', () => {
    expect(rulesOf(emptyBumdes)).toEqual(['blocks bumdes-nama', 'blocks bumdes-empty']);
  });

  test('of a desa without a BUMDes asks only for the reason', () => {
    expect(rulesOf({ ...emptyBumdes, nihil: { alasan: ' ' } })).toEqual(['blocks nihil-alasan']);
    expect(rulesOf({ ...emptyBumdes, nihil: { alasan: 'Belum dibentuk' } })).toEqual([]);
  });

  test('of one that is not active asks why, and not for its figures', () => {
    const asleep = { omzet: null, biaya: null, aset: null, modal: null, aktif: false };
    expect(rulesOf(aBumdes({ laporan: asleep }))).toEqual(['finding bumdes-alasan']);
    expect(rulesOf(aBumdes({ laporan: { ...asleep, alasan: 'Direktur mundur' } }))).toEqual([]);
  });

  test('may have modal below zero, but no omzet below zero', () => {
    expect(rulesOf(aBumdes({ laporan: { modal: -5_000_000 } }))).toEqual([]);
    expect(rulesOf(aBumdes({ laporan: { omzet: -1 } }))).toEqual([
      'finding bumdes-amount-negative',
    ]);
  });
});

describe('the organs', () => {
  const withDirektur = (fields: object) =>
    aBumdes({
      organ: {
        ...aBumdes().organ,
        direktur: { jabatan: 'direktur', nama: 'Rahayu', mulai: null, periodeKe: 1, ...fields },
      },
    });

  test.each([
    ['2021-12-31', ['finding bumdes-term-over']],
    ['2022-01-01', []],
    ['2027-01-01', ['finding bumdes-term-later']],
    [null, ['notice bumdes-term-unknown']],
  ])('whose term began on %s give %j at the end of 2026', (mulai, expected) => {
    expect(rulesOf(withDirektur({ mulai }))).toEqual(expected);
  });

  test('are judged at the end of the semester in a report of semester I', () => {
    const content = withDirektur({ mulai: '2021-07-01' });
    expect(rulesOf(content, { kind: 'bumdes-semester-1' })).toEqual([]);
    expect(rulesOf(content)).toEqual(['finding bumdes-term-over']);
  });

  test('are appointed three times at most', () => {
    const content = withDirektur({ mulai: '2025-01-01', periodeKe: 4 });
    expect(rulesOf(content)).toEqual(['notice bumdes-terms']);
  });

  test('without a direktur are a finding', () => {
    const { direktur: _, ...organ } = aBumdes().organ;
    expect(rulesOf(aBumdes({ organ }))).toEqual(['finding bumdes-organ-missing']);
  });
});

describe('the Musdes tahunan', () => {
  test.each([
    ['2027-06-30', []],
    ['2027-07-01', ['finding bumdes-musdes-late']],
    ['2026-12-31', ['notice bumdes-musdes-early']],
    [null, ['notice bumdes-musdes-missing']],
  ])('held on %s gives %j', (tanggalMusdes, expected) => {
    expect(rulesOf(aBumdes({ pertanggungjawaban: { tanggalMusdes } }))).toEqual(expected);
  });

  test('is not asked of a semester', () => {
    const content = aBumdes({ pertanggungjawaban: { tanggalMusdes: null, diterima: null } });
    expect(rulesOf(content, { kind: 'bumdes-semester-2' })).toEqual([]);
  });
});

describe('beside the books of the desa', () => {
  const budget = filed('apbdes', {
    ...anApbdes(),
    lines: {
      laba: anApbdesLine({ rekening: '4.1.1.01', fungsi: null, anggaran: 9_000_000 }),
      modal: anApbdesLine({ rekening: '6.2.2.01', fungsi: null, anggaran: 50_000_000 }),
    },
  });

  test('a year that got and gave what the budget says is silent', () => {
    const content = aBumdes({ laporan: { penyertaanModal: 50_000_000 } });
    expect(rulesOf(content, { related: [budget] })).toEqual([]);
  });

  test('another amount is a notice', () => {
    expect(rulesOf(aBumdes(), { related: [budget] })).toEqual(['notice bumdes-books-apbdes']);
  });

  test('a semester may have less than the year, not more', () => {
    const options = { kind: 'bumdes-semester-1' as const, related: [budget] };
    expect(rulesOf(aBumdes(), options)).toEqual([]);
    const tooMuch = aBumdes({ laporan: { bagiHasil: 9_000_001 } });
    expect(rulesOf(tooMuch, options)).toEqual(['notice bumdes-books-apbdes']);
  });

  test('the LPJ counts before the budget', () => {
    const line = { rekening: '4.1.1.01', fungsi: null, uraian: '', sumberDana: 'PAD' };
    const lpj = filed('lpj-realisasi', {
      asal: null,
      lines: { laba: { ...line, anggaran: 9_000_000, realisasi: 4_000_000 } },
      kas: { bank: null, tunai: null, pajakTerutang: null },
      perdes: { nomor: '', tanggal: null },
      musdes: { tanggal: null },
      noProgramLain: false,
      lampiran: {},
      catatan: '',
    });
    expect(rulesOf(aBumdes(), { related: [budget, lpj] })).toEqual(['notice bumdes-books-lpj']);
  });
});

test('a year that is not the sum of its two semesters is a notice', () => {
  const half = aBumdes({ laporan: { omzet: 60_000_000, biaya: 40_000_000 } });
  const related = [filed('bumdes-semester-1', half), filed('bumdes-semester-2', half)];
  expect(rulesOf(aBumdes(), { related })).toEqual(['notice bumdes-semesters']);
});

describe('any content', () => {
  const key = { desa: desaCodeSchema.parse('35.17.01.2001'), tahun: 2026 };
  const anything = fc.record({
    nihil: fc.option(fc.record({ alasan: fc.string({ maxLength: 20 }) })),
    mulai: fc.option(
      fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    ),
    omzet: fc.option(fc.maxSafeInteger()),
    biaya: fc.option(fc.maxSafeInteger()),
    aktif: fc.option(fc.boolean()),
    nama: fc.string({ maxLength: 20 }),
    kind: fc.constantFrom('bumdes-semester-1', 'bumdes-semester-2', 'bumdes-tahunan'),
  });

  test('that the schema takes is checked without a throw', () => {
    fc.assert(
      fc.property(anything, ({ nihil, mulai, omzet, biaya, aktif, nama, kind }) => {
        const day = mulai === null ? null : mulai.toISOString().slice(0, 10);
        const content = aBumdes({
          nihil,
          profil: { nama },
          organ: { o: { jabatan: 'direktur', nama, mulai: day, periodeKe: 99 } },
          laporan: { omzet, biaya, aktif },
          pertanggungjawaban: { tanggalMusdes: day },
        });
        const related = [filed('bumdes-semester-1', { unreadable: true })];
        const check = { ...key, kind, filedOn, isLibur: () => false, related };
        expect(() => bumdesRules.check(content, check)).not.toThrow();
      }),
    );
  });

  test('that is empty fits the schema', () => {
    expect(bumdesRules.parse(bumdesRules.empty)).toEqual(emptyBumdes);
  });
});
