import { expect, test } from 'vitest';
import { createIsLibur } from '../../../src/domain/basics/tanggal.ts';
import { hariLiburSeed } from '../../../src/domain/basics/hari-libur-seed.ts';
import type { ObligationRule } from '../../../src/domain/obligations/rule.ts';
import { dueDate, yearDay, groupOf } from '../../../src/domain/obligations/rule.ts';
import { defaultObligationRules } from '../../../src/domain/obligations/rules.ts';

const isLibur = createIsLibur(hariLiburSeed);

/** What the rules say of tahun 2026, as the table of obligations has it: row, group, kind, opens, last day by each reading. */
const table = `
A1+A2 A apbdes                2025-07-01 2025-11-05
A7    A apbdes-perubahan      2026-01-01 -
B1    B realisasi-semester-1  2026-06-01 2026-07-14 2026-07-19 2026-07-31
B2    B realisasi-semester-2  2026-12-01 2027-01-31
B3    B lpj-realisasi         2027-01-01 2027-03-31
D2    D rkpdes                2025-07-01 2025-09-30
D2d   D rkpdes-perubahan      2026-01-01 -
D3    D du-rkpdes             2025-07-01 2025-12-31
D1    D musdes-rkpdes         2025-04-01 2025-06-30
D2c   D musrenbangdes         2025-07-01 -
D4    D musrenbang-kecamatan  2025-01-01 2025-02-14 2025-02-16
E1    E bumdes-rencana-kerja  2025-10-01 2025-12-31
E2-1  E bumdes-semester-1     2026-07-01 -
E2-2  E bumdes-semester-2     2027-01-01 -
E3    E bumdes-tahunan        2027-01-01 2027-06-30
F1    F lkd                   2026-01-01 -
C1    C lppd                  2027-01-01 2027-03-31
C4    C lppd-akhir-jabatan    2026-01-01 -
C2    C lkppd                 2027-01-01 2027-03-31
D0    D rpjmdes               2026-01-01 -
C6    C laporan-aset          2027-01-01 -`;

const rows = table
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/));

function rowOf(rule: ObligationRule): readonly string[] {
  const days = rule.alternatives.map(({ due }) => dueDate(due, 2026, isLibur) ?? '-');
  return [rule.id, groupOf(rule), rule.kind, yearDay(rule.opens, 2026), ...days];
}

const kindsWhere = (isWanted: (rule: ObligationRule) => boolean): readonly string[] =>
  defaultObligationRules.filter(isWanted).map(({ kind }) => kind);

test('each kind of report has its row, opens and is due on its days', () => {
  expect(defaultObligationRules.map(rowOf)).toEqual(rows);
});

test('these kinds are off until the admin turns them on', () => {
  expect(kindsWhere(({ enabled }) => !enabled)).toEqual([
    'realisasi-semester-2',
    'musrenbang-kecamatan',
    'lppd-akhir-jabatan',
    'lkppd',
    'rpjmdes',
  ]);
});

test('a desa may answer "none" where there may be none, and nowhere else', () => {
  expect(kindsWhere(({ nihil }) => nihil)).toEqual([
    'apbdes-perubahan',
    'rkpdes-perubahan',
    'bumdes-rencana-kerja',
    'bumdes-semester-1',
    'bumdes-semester-2',
    'bumdes-tahunan',
  ]);
});

test('the law gives twenty working days to evaluate a Raperdes and twenty to correct it', () => {
  expect(kindsWhere(({ evaluation }) => evaluation !== null)).toEqual([
    'apbdes',
    'apbdes-perubahan',
  ]);
  for (const { evaluation } of defaultObligationRules)
    if (evaluation) expect(evaluation).toMatchObject({ hariKerja: 20, correctionHariKerja: 20 });
  const [apbdes, perubahan] = defaultObligationRules;
  expect(apbdes?.evaluation?.setBy).toEqual({ yearOffset: -1, month: 12, day: 31 });
  expect(perubahan?.evaluation?.setBy).toBeNull();
});
