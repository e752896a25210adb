import { describe, expect, test } from 'vitest';
import { must } from '../../../../src/domain/basics/must.ts';
import { desaCodeSchema } from '../../../../src/domain/basics/ids.ts';
import { rupiah } from '../../../../src/domain/basics/rupiah.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { pointsOf } from '../../../../src/domain/evaluation/points.ts';
import { findingsOf, suggestedAnswer } from '../../../../src/domain/evaluation/prefill.ts';
import type { ApbdesContent } from '../../../../src/domain/reports/apbdes/schema.ts';
import { wantedLampiran } from '../../../../src/domain/reports/apbdes/schema.ts';
import { checkApbdes } from '../../../../src/domain/reports/apbdes/checks.ts';
import type { ApbdesCheckContext } from '../../../../src/domain/reports/apbdes/checks.ts';
import { computeTotals } from '../../../../src/domain/reports/apbdes/totals.ts';
import { checkSilpa, checkBudgetInPlan } from '../../../../src/domain/reports/across/apbdes.ts';
import { rulesOf } from '../../../../src/domain/reports/registry.ts';
import type { RealisasiContent } from '../../../../src/domain/reports/realisasi/schema.ts';
import type { RkpdesContent } from '../../../../src/domain/reports/rkpdes/schema.ts';
import type { Pagu, Pemeriksaan } from '../../../../src/domain/reports/check-settings.ts';
import { apbdesFindingText } from '../../../../src/app/reports/apbdes/findings-words.ts';
import { aRealisasi } from '../../../support/a-realisasi.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes, anApbdesPerubahan, someLampiran } from '../../../support/an-apbdes.ts';
import { aKegiatan, anRkpdes } from '../../../support/an-rkpdes.ts';
import { apbdesFixture, read } from '../../../support/read-import.ts';

/*
 * Each point of the evaluation sheet on the demo's budget of a middling desa: once as it should be, once
 * with one thing wrong. V4 no check can see.
 */
const day = (text: string) => tanggalSchema.parse(text);
const desa = desaCodeSchema.parse('35.17.01.2005');
interface Beside extends ApbdesCheckContext {
  readonly rkpdes?: RkpdesContent;
  readonly lpj?: RealisasiContent;
}
const check = (content: ApbdesContent, { rkpdes, lpj, ...context }: Beside) => [
  ...checkApbdes(content, context),
  ...checkBudgetInPlan(content, rkpdes ?? null),
  ...checkSilpa(content, { ...context, lpj: lpj ?? null }),
];
const murni: ApbdesCheckContext = { kind: 'apbdes', tahun: 2027, desa, filedOn: day('2026-10-22') };
const perubahan: ApbdesCheckContext = { ...murni, kind: 'apbdes-perubahan', murni: anApbdes() };
const budget = anApbdes();

const pagu: Pagu = {
  byTahun: { 2027: { [desa]: { DDS: rupiah(900_000_000), ADD: rupiah(550_000_000) } } },
  basis: { 2027: 'SK Bupati 188.45/1/2026' },
};
const lessPagu: Pagu = {
  ...pagu,
  byTahun: { 2027: { [desa]: { DDS: rupiah(377_730_000) } } },
};
const pemeriksaan = (percent: number): Pemeriksaan => ({
  earmarks: {
    2027: [
      {
        nama: 'Ketahanan pangan',
        kind: 'paling-sedikit',
        percent,
        fungsi: ['4.2'],
        basis: 'Permendesa 2/2024',
      },
    ],
  },
});
/** The LPJ of the year before ends with 5.000.000. */
const lpj = aRealisasi();
const withSilpa = (anggaran: number) => withLine('silpa-dds', { anggaran });

function withLine(id: string, fields: object): ApbdesContent {
  const lines = { ...budget.lines, [id]: anApbdesLine({ ...budget.lines[id], ...fields }) };
  const content = { ...budget, lines };
  return { ...content, lampiran: someLampiran(wantedLampiran(content)) };
}

interface Case {
  readonly point: string;
  readonly passes: readonly [content: ApbdesContent, context: Beside];
  readonly fails: readonly [content: ApbdesContent, context: Beside];
  /** The level it fails with. */
  readonly level: 'finding' | 'notice';
  /** What the reader must see in the sentence or its basis. */
  readonly says: RegExp;
  /** The ground printed under the finding. */
  readonly basis: RegExp;
}

/** A plan with every kegiatan of the budget, at its amount. */
const rkpdes = anRkpdes({
  kegiatan: Object.fromEntries(
    [...computeTotals(budget).byFungsi].flatMap(([fungsi, amount]) =>
      fungsi.split('.').length === 3
        ? [
            [
              fungsi.replaceAll('.', '-'),
              aKegiatan({ fungsi, nama: fungsi, biaya: { ADD: amount } }),
            ] as const,
          ]
        : [],
    ),
  ),
});

const { 'surat-pengantar': _, ...withoutCover } = budget.lampiran ?? {};
const modal = withLine('modal', { rekening: '6.2.2.01', anggaran: 50_000_000, fungsi: null });

const cases: readonly Case[] = [
  {
    point: 'V1',
    passes: [budget, murni],
    fails: [{ ...budget, lampiran: withoutCover }, murni],
    level: 'finding',
    says: /Surat pengantar/,
    basis: /Permendagri 20\/2018/,
  },
  {
    point: 'V2',
    passes: [budget, murni],
    fails: [budget, { ...murni, filedOn: day('2026-11-20') }],
    level: 'notice',
    says: /20 November 2026/,
    basis: /PP 43\/2014 Ps 101\(2\)/,
  },
  {
    point: 'V3',
    passes: [budget, murni],
    fails: [{ ...budget, bpd: { ...budget.bpd, jumlahHadir: 4 } }, murni],
    level: 'finding',
    says: /hadir 4 dari 7/,
    basis: /UU 6\/2014 jo UU 3\/2024 Ps 65/,
  },
  {
    point: 'V5',
    passes: [budget, { ...murni, rkpdes }],
    fails: [withLine('jembatan', { fungsi: '2.3.13', rekening: '5.3.5.03' }), { ...murni, rkpdes }],
    level: 'finding',
    says: /2\.3\.13/,
    basis: /PP 43\/2014 Ps 118\(7\)/,
  },
  {
    point: 'V6',
    passes: [budget, murni],
    fails: [withLine('atk', { rekening: '5.9.9.99' }), murni],
    level: 'finding',
    says: /5\.9\.9\.99/,
    basis: /Permendagri 20\/2018/,
  },
  {
    point: 'V7',
    passes: [budget, { ...murni, pagu }],
    fails: [budget, { ...murni, pagu: lessPagu }],
    level: 'notice',
    says: /Rp 377\.730\.000.*selisih Rp 522\.270\.000/,
    basis: /SK Bupati 188\.45\/1\/2026/,
  },
  {
    point: 'V8',
    passes: [budget, murni],
    fails: [withSilpa(7_000_000), murni],
    level: 'finding',
    says: /Rp 5\.000\.000/,
    basis: /./,
  },
  {
    point: 'V9',
    passes: [withSilpa(5_000_000), { ...murni, lpj }],
    fails: [withSilpa(12_000_000), { ...murni, lpj }],
    level: 'notice',
    says: /LPJ 2026 berakhir dengan Rp 5\.000\.000: selisih Rp 7\.000\.000/,
    basis: /./,
  },
  {
    point: 'V10',
    passes: [budget, murni],
    fails: [withLine('siltap-kades', { anggaran: 652_200_000 }), murni],
    level: 'finding',
    says: /30%/,
    basis: /PP 11\/2019/,
  },
  {
    point: 'V11',
    passes: [modal, murni],
    fails: [{ ...modal, lampiran: budget.lampiran }, murni],
    level: 'finding',
    says: /Rp 50\.000\.000/,
    basis: /Permendagri 20\/2018/,
  },
  {
    point: 'V12',
    passes: [budget, { ...murni, pemeriksaan: pemeriksaan(20) }],
    fails: [budget, { ...murni, pemeriksaan: pemeriksaan(25) }],
    level: 'notice',
    says: /Ketahanan pangan: Rp 200\.000\.000 atau 22,23% .* 25%/,
    basis: /Permendesa 2\/2024/,
  },
  {
    point: 'V13',
    passes: [budget, murni],
    fails: [withLine('posyandu', { volume: '', satuan: '' }), murni],
    level: 'notice',
    says: /2\.2\.02/,
    basis: /Permendagri 20\/2018/,
  },
  {
    point: 'V14',
    passes: [anApbdesPerubahan(), perubahan],
    fails: [anApbdesPerubahan({ alasanPerubahan: [] }), perubahan],
    level: 'finding',
    says: /Alasan perubahan/,
    basis: /Permendagri 20\/2018/,
  },
];

describe.each(cases)('$point', ({ point: id, passes, fails, level, says, basis }) => {
  const point = must(pointsOf('apbdes-perubahan').find((one) => one.id === id));

  test('says nothing about a budget that keeps it', () => {
    expect(findingsOf(point, check(...passes))).toEqual([]);
  });

  test('finds the one that does not, with its numbers and its basis, and blocks nothing', () => {
    const all = check(...fails);
    const found = findingsOf(point, all);
    expect(found.map((one) => one.level)).toContain(level);
    expect(found.map((one) => `${apbdesFindingText(one)} ${one.basis}`).join('\n')).toMatch(says);
    for (const one of found) expect(one.basis).toMatch(basis);
    expect(all.some((one) => one.level === 'blocks')).toBe(false);
    expect(suggestedAnswer(point, all)).toBe(level === 'notice' ? null : 'tidak');
  });
});

test('every point of section 8 is here, V4 alone by a person', () => {
  const numbers = [...cases.map(({ point }) => point), 'V4'];
  const inOrder = Array.from({ length: 14 }, (_, at) => `V${at + 1}`);
  expect(numbers.toSorted()).toEqual(inOrder.toSorted());
  const asked = pointsOf('apbdes-perubahan').filter(({ id }) => id.startsWith('V'));
  expect(asked.map(({ id }) => id).toSorted()).toEqual(inOrder.toSorted());
});

test('V4 is for a person alone, and still has its basis', () => {
  const point = must(pointsOf('apbdes').find(({ id }) => id === 'V4'));
  expect(suggestedAnswer(point, check(budget, murni))).toBeNull();
  expect(point.basis).toContain('UU 6/2014 jo UU 3/2024 Ps 69(2)');
});

test('V7 and V12 are off unless the kecamatan set something for that tahun', () => {
  expect(check(budget, { ...murni, pagu: { byTahun: { 2026: {} }, basis: {} } })).toEqual([]);
  expect(check(budget, { ...murni, pemeriksaan: { earmarks: {} } })).toEqual([]);
});

test('V7 names the letter it compares with', () => {
  const [finding] = check(budget, { ...murni, pagu: { ...lessPagu, basis: pagu.basis } });
  expect(finding?.basis).toContain('SK Bupati 188.45/1/2026');
});

test('V9 is a finding in a Perubahan, where the final figure is known', () => {
  const found = check(anApbdesPerubahan(), { ...perubahan, lpj });
  expect(found).toMatchObject([{ rule: 'V9', level: 'finding' }]);
});

test('the registry hands over the LPJ of the year before and the settings', () => {
  const found = rulesOf('apbdes').check(budget, {
    desa,
    kind: 'apbdes',
    tahun: 2027,
    filedOn: day('2026-10-22'),
    isLibur: () => false,
    related: [{ kind: 'lpj-realisasi', tahun: 2026, state: 'diajukan', content: lpj }],
    settings: { pagu: lessPagu, pemeriksaan: pemeriksaan(25) },
  });
  expect(found.map(({ rule }) => rule).toSorted()).toEqual(['V12-paling-sedikit', 'V7', 'V9']);
});

test.each(['perboto-apbdes-2025.csv', 'pulosaren-perubahan-2025.csv', 'jepatlor-apbdes-2021.txt'])(
  'none of them blocks what a real desa published: %s',
  (file) => {
    const lines = read(apbdesFixture(file)).lines.map(({ line }, at) => [`l${at}`, line] as const);
    const content = { ...anApbdes(), lines: Object.fromEntries(lines), lampiran: {} };
    const all = check(content, {
      ...perubahan,
      pagu: lessPagu,
      pemeriksaan: pemeriksaan(25),
      lpj,
    });
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ level }) => level === 'blocks')).toEqual([]);
  },
);
