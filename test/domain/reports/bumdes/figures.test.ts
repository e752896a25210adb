import { describe, expect, test } from 'vitest';
import { desaCodeSchema } from '../../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkBumdes } from '../../../../src/domain/reports/bumdes/checks.ts';
import type { BumdesKind } from '../../../../src/domain/reports/bumdes/periode.ts';
import { bumdesRules } from '../../../../src/domain/reports/bumdes/rules.ts';
import { emptyBumdes, tahapSchema } from '../../../../src/domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../../../src/domain/reports/bumdes/schema.ts';
import type { RelatedReport } from '../../../../src/domain/reports/report-rules.ts';
import { aBumdes } from '../../../support/a-bumdes.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';

/* Each finding about the figures of a BUMDes with its level, its place and its numbers. */
const filedOn = tanggalSchema.parse('2027-04-01');
type More = { readonly kind?: BumdesKind; readonly related?: readonly RelatedReport[] };

function told(content: BumdesContent, { kind = 'bumdes-tahunan', related = [] }: More = {}) {
  return checkBumdes(content, { kind, tahun: 2026, filedOn, related }).map(
    ({ level, rule, where, values }) => [level, rule, where.join('/'), values] as const,
  );
}
const laporan = (fields: NonNullable<Parameters<typeof aBumdes>[0]>['laporan'], more: More = {}) =>
  told(aBumdes({ laporan: fields ?? {} }), more);

describe('the figures', () => {
  test.each(['omzet', 'biaya', 'aset', 'modal'] as const)(
    '%s leads to its field when it is missing',
    (field) => {
      expect(laporan({ [field]: null })).toEqual([
        ['finding', 'bumdes-amount-missing', `laporan/${field}`, { field }],
      ]);
      expect(laporan({ [field]: null, aktif: false, alasan: 'Libur' })).toEqual([]);
    },
  );

  test.each(['bagiHasil', 'penyertaanModal'] as const)('%s may be missing', (field) => {
    expect(laporan({ [field]: null })).toEqual([]);
  });

  test.each(['omzet', 'biaya', 'aset', 'bagiHasil', 'penyertaanModal'] as const)(
    '%s below zero leads to its field with the amount; none at all is in order',
    (field) => {
      expect(laporan({ [field]: -1 })).toEqual([
        ['finding', 'bumdes-amount-negative', `laporan/${field}`, { field, amount: -1 }],
      ]);
      expect(laporan({ [field]: 0, aktif: false, alasan: 'Libur' })).toEqual([]);
    },
  );

  test('whether it is active is asked, and why it is not; active without revenue is told', () => {
    expect(laporan({ aktif: null })).toEqual([['finding', 'bumdes-aktif', 'laporan/aktif', {}]]);
    expect(laporan({ aktif: false, alasan: ' ' })).toEqual([
      ['finding', 'bumdes-alasan', 'laporan/alasan', {}],
    ]);
    expect(laporan({ aktif: false, alasan: 'Direktur mundur' })).toEqual([]);
    expect(laporan({ omzet: 0 })).toEqual([
      ['notice', 'bumdes-aktif-no-omzet', 'laporan/aktif', {}],
    ]);
    expect(laporan({ omzet: 0, aktif: false, alasan: 'Libur' })).toEqual([]);
  });

  test('a return without a name and any figure blocks at both; a word on "active" is a figure', () => {
    expect(told(emptyBumdes)).toEqual([
      ['blocks', 'bumdes-nama', 'profil/nama', {}],
      ['blocks', 'bumdes-empty', 'laporan/omzet', {}],
    ]);
    const named = { ...emptyBumdes, profil: aBumdes().profil };
    const rules = (content: BumdesContent) => told(content).map(([, rule]) => rule);
    expect(rules(named)).toEqual(['bumdes-empty']);
    const asleep = { ...named, laporan: { ...named.laporan, aktif: false } };
    expect(rules(asleep)).not.toContain('bumdes-empty');
    const one = {
      ...named,
      laporan: { ...named.laporan, penyertaanModal: aBumdes().laporan.omzet },
    };
    expect(rules(one)).not.toContain('bumdes-empty');
  });
});

describe('the year', () => {
  const half = (kind: RelatedReport['kind'], fields: object): RelatedReport => ({
    kind,
    tahun: 2026,
    state: 'diajukan',
    content: aBumdes({ laporan: { omzet: 60_000_000, biaya: 45_000_000, ...fields } }),
  });
  const both = (fields: object = {}) => [
    half('bumdes-semester-1', {}),
    half('bumdes-semester-2', fields),
  ];

  test('is the sum of its semesters, in omzet and in biaya', () => {
    expect(laporan({}, { related: both() })).toEqual([]);
    expect(laporan({}, { related: both({ omzet: 50_000_000, biaya: 45_000_001 }) })).toEqual([
      [
        'notice',
        'bumdes-semesters',
        'laporan/omzet',
        { field: 'omzet', year: 120_000_000, sum: 110_000_000 },
      ],
      [
        'notice',
        'bumdes-semesters',
        'laporan/biaya',
        { field: 'biaya', year: 90_000_000, sum: 90_000_001 },
      ],
    ]);
  });

  test('is not compared while a figure or a semester is missing, or cannot be read', () => {
    const other = { omzet: 1, biaya: 1 };
    expect(laporan({}, { related: [half('bumdes-semester-2', other)] })).toEqual([]);
    expect(laporan({}, { related: both({ omzet: null, biaya: null }) })).toEqual([]);
    const rules = laporan({ omzet: null }, { related: both({ omzet: 1 }) }).map(([, rule]) => rule);
    expect(rules).toEqual(['bumdes-amount-missing']);
    const garbage = { ...half('bumdes-semester-2', {}), content: { laporan: 1 } };
    expect(laporan({}, { related: [half('bumdes-semester-1', other), garbage] })).toEqual([]);
    expect(laporan({}, { kind: 'bumdes-semester-2', related: both(other) })).toEqual([]);
  });
});

describe('beside the books of the desa', () => {
  const budget = (laba: number, modal: number): RelatedReport => ({
    kind: 'apbdes',
    tahun: 2026,
    state: 'diterima',
    content: anApbdes({
      lines: {
        laba: anApbdesLine({ rekening: '4.1.1.01', fungsi: null, anggaran: laba }),
        modal: anApbdesLine({ rekening: '6.2.2.01', fungsi: null, anggaran: modal }),
      },
    }),
  });

  test('what it gave and got leads to its field, with both amounts', () => {
    expect(laporan({}, { related: [budget(9_000_000, 0)] })).toEqual([]);
    expect(laporan({}, { related: [budget(8_000_000, 5)] })).toEqual([
      [
        'notice',
        'bumdes-books-apbdes',
        'laporan/bagiHasil',
        { field: 'bagiHasil', told: 9_000_000, booked: 8_000_000 },
      ],
      [
        'notice',
        'bumdes-books-apbdes',
        'laporan/penyertaanModal',
        { field: 'penyertaanModal', told: 0, booked: 5 },
      ],
    ]);
    const silent = { bagiHasil: null, penyertaanModal: null };
    expect(laporan(silent, { related: [budget(8_000_000, 5)] })).toEqual([]);
  });

  test('each names the article and the rekening it is held against', () => {
    const related = [budget(8_000_000, 5)];
    const context = { kind: 'bumdes-tahunan', tahun: 2026, filedOn, related } as const;
    expect(checkBumdes(aBumdes(), context).map(({ basis }) => basis)).toEqual([
      'PP 11/2021 Ps 60; rekening 4.1.1.01',
      'PP 11/2021 Ps 43; rekening 6.2.2',
    ]);
  });

  test('a semester may have less than the year', () => {
    const of = (bagiHasil: number) =>
      laporan({ bagiHasil }, { kind: 'bumdes-semester-1', related: [budget(100, 0)] });
    expect([of(99), of(100)]).toEqual([[], []]);
    const values = { field: 'bagiHasil', told: 101, booked: 100 };
    expect(of(101)).toEqual([['notice', 'bumdes-books-apbdes', 'laporan/bagiHasil', values]]);
  });
});

test('a certificate before it is a legal entity is told at its stage', () => {
  const stages = tahapSchema.options.filter((tahap) => tahap !== 'berbadan-hukum');
  const none = { nomor: ' ', tanggal: null };
  for (const tahap of stages) {
    expect(told(aBumdes({ profil: { tahap } }))).toEqual([
      ['notice', 'bumdes-sertifikat-early', 'profil/tahap', {}],
    ]);
    expect(told(aBumdes({ profil: { tahap, sertifikat: none } }))).toEqual([]);
  }
});

test('penasihat and people without a name have no term, an unknown number of terms is one', () => {
  const direktur = { jabatan: 'direktur', nama: 'Rahayu', mulai: '2023-01-10', periodeKe: null };
  const extra = { jabatan: 'pengawas', nama: ' ', mulai: null, periodeKe: 9 };
  const adviser = { jabatan: 'penasihat', nama: 'Kades', mulai: '1999-01-01', periodeKe: 9 };
  const organ = { ...aBumdes().organ, direktur, extra, adviser };
  expect(told(aBumdes({ organ }))).toEqual([]);
});

test('a Musdes that is still to be held is overdue from July', () => {
  const content = aBumdes({ pertanggungjawaban: { tanggalMusdes: null, diterima: null } });
  const on = (day: string) =>
    checkBumdes(content, {
      kind: 'bumdes-tahunan',
      tahun: 2026,
      filedOn: tanggalSchema.parse(day),
      related: [],
    }).map(({ level, rule, values }) => [level, rule, values]);
  const values = { latest: '2027-06-30' };
  expect(on('2027-06-30')).toEqual([['notice', 'bumdes-musdes-missing', values]]);
  expect(on('2027-07-01')).toEqual([['finding', 'bumdes-musdes-overdue', values]]);
});

test('its rules ask and read nothing for a kind that is none of its own', () => {
  const desa = desaCodeSchema.parse('35.17.01.2001');
  const key = { desa, kind: 'lkd', tahun: 2026 } as const;
  const context = { ...key, filedOn, isLibur: () => false, related: [] };
  expect(bumdesRules.check(emptyBumdes, context)).toEqual([]);
  expect(bumdesRules.reads?.(key)).toEqual([]);
});
