import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desaCodeSchema } from '../../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import type { Finding, RelatedReport } from '../../../../src/domain/reports/report-rules.ts';
import {
  apbdesRules,
  checkBudgetInPlan as checkBudget,
} from '../../../../src/domain/reports/across/apbdes.ts';
import { checkApbdes } from '../../../../src/domain/reports/apbdes/checks.ts';
import { computeTotals } from '../../../../src/domain/reports/apbdes/totals.ts';
import { checkPlanInBudget, rkpdesRules } from '../../../../src/domain/reports/across/rkpdes.ts';
import { matchApbdes } from '../../../../src/domain/reports/across/match-apbdes.ts';
import { rkpdesInForce } from '../../../../src/domain/reports/rkpdes/in-force.ts';
import type { RkpdesContent } from '../../../../src/domain/reports/rkpdes/schema.ts';
import { emptyRkpdes, computeRkpdesTotals } from '../../../../src/domain/reports/rkpdes/schema.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { aKegiatan, anRkpdes, anRkpdesPerubahan } from '../../../support/an-rkpdes.ts';
import { anyRkpdes } from '../../../support/any-rkpdes.ts';

/** The plan that the budget was made from, kegiatan for kegiatan. */
function planOf(apbdes = anApbdes()): RkpdesContent {
  const kegiatan = [...computeTotals(apbdes).byFungsi]
    .filter(([code]) => code.split('.').length === 3)
    .map(([fungsi, amount]) => [
      `k${fungsi.replaceAll('.', '-')}`,
      aKegiatan({ fungsi, biaya: { DDS: amount } }),
    ]);
  return anRkpdes({ kegiatan: Object.fromEntries(kegiatan) });
}

function without(plan: RkpdesContent, id: string): RkpdesContent {
  return {
    ...plan,
    kegiatan: Object.fromEntries(Object.entries(plan.kegiatan).filter(([key]) => key !== id)),
  };
}

function withRow(
  plan: RkpdesContent,
  id: string,
  overrides: Readonly<Record<string, unknown>>,
): RkpdesContent {
  return { ...plan, kegiatan: { ...plan.kegiatan, [id]: aKegiatan(overrides) } };
}

test('V5: budget and plan of the same kegiatan and amounts have nothing to say to each other', () => {
  expect(checkBudget(anApbdes(), planOf())).toEqual([]);
  expect(checkPlanInBudget(planOf(), anApbdes())).toEqual([]);
});

describe('V5 from the budget', () => {
  test('names the kegiatan that the plan does not have, and leads to its first line', () => {
    expect(checkBudget(anApbdes(), without(planOf(), 'k2-3-10'))).toMatchObject([
      {
        level: 'finding',
        rule: 'V5',
        where: ['lines', 'jalan-dds', 'fungsi'],
        values: { fungsi: '2.3.10', apbdes: 500_000_000 },
      },
    ]);
  });

  test('says by how much a kegiatan is over what the plan foresees', () => {
    const plan = withRow(planOf(), 'k2-3-10', { fungsi: '2.3.10', biaya: { DDS: 450_000_000 } });
    expect(checkBudget(anApbdes(), plan)).toMatchObject([
      { level: 'notice', rule: 'V5-amount', values: { rkpdes: 450_000_000, excess: 50_000_000 } },
    ]);
  });

  test('says it once where the plan carries no kode at all', () => {
    const plan = anRkpdes({ kegiatan: { a: aKegiatan({ fungsi: null, bidang: '2' }) } });
    expect(checkBudget(anApbdes(), plan)).toMatchObject([
      { rule: 'V5-none', values: { kegiatanCount: 20 } },
    ]);
  });

  test('is silent while this device has no plan', () => {
    expect(checkBudget(anApbdes(), null)).toEqual([]);
    expect(
      checkApbdes(anApbdes(), { kind: 'apbdes', tahun: 2027 }).map(({ rule }) => rule),
    ).not.toContain('V5');
  });
});

describe('V5 from the plan', () => {
  test('names the kegiatan that the budget leaves out', () => {
    const plan = withRow(planOf(), 'pasar', {
      fungsi: '4.7.02',
      nama: 'Pasar desa',
      biaya: { DDS: 9 },
    });
    expect(checkPlanInBudget(plan, anApbdes())).toMatchObject([
      {
        level: 'notice',
        rule: 'V5-not-in-apbdes',
        where: ['kegiatan', 'pasar'],
        values: { fungsi: '4.7.02', nama: 'Pasar desa', rkpdes: 9 },
      },
    ]);
  });

  test('a kegiatan in the own words of the desa is not held against the budget', () => {
    const plan = withRow(planOf(), 'gapura', { fungsi: null, bidang: '2' });
    expect(checkPlanInBudget(plan, anApbdes())).toEqual([]);
  });
});

test('bidang 5 is the same kegiatan whether a program writes 00 or 01', () => {
  const plan = withRow(without(planOf(), 'k5-3-00'), 'blt', {
    fungsi: '5.3.01',
    biaya: { DDS: 108_000_000 },
  });
  expect(checkBudget(anApbdes(), plan)).toEqual([]);
});

test('both amounts of all pairs come to what the two documents hold under a kode', () => {
  fc.assert(
    fc.property(anyRkpdes, (plan) => {
      const pairs = matchApbdes(plan, anApbdes());
      const sum = (side: 'rkpdes' | 'apbdes') =>
        pairs.reduce((all, pair) => all + (pair[side] ?? 0), 0);
      const coded = Object.entries(plan.kegiatan).filter(([, row]) => row.fungsi !== null);
      expect(sum('apbdes')).toBe(computeTotals(anApbdes()).belanja);
      expect(sum('rkpdes')).toBe(
        computeRkpdesTotals({ kegiatan: Object.fromEntries(coded) }).total,
      );
    }),
  );
});

describe('the plan in force', () => {
  const filed = { tahun: 2027, state: 'diterima' } as const;
  const rkpdes = { ...filed, kind: 'rkpdes', content: anRkpdes() } as const;
  const changed = { ...filed, kind: 'rkpdes-perubahan', content: anRkpdesPerubahan() } as const;
  const none = { ...changed, content: { ...emptyRkpdes, nihil: { alasan: 'Tidak ada' } } };

  test('is the Perubahan for an APBDes Perubahan, where the desa has one', () => {
    const perubahan = { kind: 'apbdes-perubahan', tahun: 2027 } as const;
    expect(rkpdesInForce([rkpdes, changed], perubahan)).toEqual(anRkpdesPerubahan());
    expect(rkpdesInForce([rkpdes, none], perubahan)).toEqual(anRkpdes());
  });

  test('is the RKPDes for the murni, and of no other year', () => {
    expect(rkpdesInForce([rkpdes, changed], { kind: 'apbdes', tahun: 2027 })).toEqual(anRkpdes());
    expect(rkpdesInForce([rkpdes], { kind: 'apbdes', tahun: 2028 })).toBeNull();
  });
});

describe('through the rules of a kind', () => {
  const context = {
    desa: desaCodeSchema.parse('35.17.01.2005'),
    tahun: 2027,
    isLibur: () => false,
  };
  const filedOn = tanggalSchema.parse('2026-10-22');
  const ruleNames = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

  test('the APBDes reads the RKPDes of its year and says what is not in it', () => {
    const key = { ...context, kind: 'apbdes' } as const;
    expect(apbdesRules.reads?.(key)).toContainEqual({
      desa: context.desa,
      kind: 'rkpdes',
      tahun: 2027,
    });
    const content = without(planOf(), 'k2-3-10');
    const rkpdes = { kind: 'rkpdes', tahun: 2027, state: 'diajukan', content } as const;
    const check = (related: readonly RelatedReport[]) =>
      ruleNames(apbdesRules.check(anApbdes(), { ...key, filedOn, related }));
    expect(check([rkpdes])).toContain('V5');
    expect(check([])).not.toContain('V5');
  });

  test('the RKPDes reads the APBDes of its year and says what it leaves out', () => {
    const key = { ...context, kind: 'rkpdes' } as const;
    const apbdes = { kind: 'apbdes', tahun: 2027, state: 'diterima', content: anApbdes() } as const;
    const plan = withRow(planOf(), 'pasar', { fungsi: '4.7.02', nama: 'Pasar desa' });
    const findings = rkpdesRules.check(plan, { ...key, filedOn, related: [apbdes] });
    expect(ruleNames(findings)).toContain('V5-not-in-apbdes');
  });
});

test('a Perubahan of the plan is held against the Perubahan of the budget', () => {
  const plan = withRow(anRkpdesPerubahan(), 'pasar', { fungsi: '4.7.02', nama: 'Pasar desa' });
  const rules = (kind: 'apbdes' | 'apbdes-perubahan') =>
    rkpdesRules
      .check(plan, {
        desa: desaCodeSchema.parse('35.17.01.2005'),
        kind: 'rkpdes-perubahan',
        tahun: 2027,
        filedOn: tanggalSchema.parse('2026-10-22'),
        isLibur: () => false,
        related: [{ kind, tahun: 2027, state: 'diterima', content: anApbdes() }],
      })
      .map(({ rule }) => rule);
  expect(rules('apbdes-perubahan')).toContain('V5-not-in-apbdes');
  expect(rules('apbdes')).not.toContain('V5-not-in-apbdes');
});

test('the pairs stand in the order of their kode, whichever side has them first', () => {
  const kegiatan = Object.fromEntries(
    ['4.7.02', '1.1.01', '3.1.02'].map((fungsi, at) => [`k${at}`, aKegiatan({ fungsi })]),
  );
  const plan = anRkpdes({ kegiatan });
  const codes = matchApbdes(plan, anApbdes()).map(({ fungsi }) => fungsi);
  expect(codes).toEqual(codes.toSorted());
  expect(codes).toEqual(expect.arrayContaining(['1.1.01', '3.1.02', '4.7.02']));
});
