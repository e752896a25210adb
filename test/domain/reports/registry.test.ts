import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import {
  reportFamilies,
  reportKindList,
  reportKinds,
} from '../../../src/domain/basics/report-kinds.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { defaultObligationRules } from '../../../src/domain/obligations/rules.ts';
import { apbdesContentSchema } from '../../../src/domain/reports/apbdes/schema.ts';
import { rulesOf } from '../../../src/domain/reports/registry.ts';
import type { RelatedReport } from '../../../src/domain/reports/report-rules.ts';
import { entryOf } from '../../../src/app/reports/registry.ts';
import { sampleOf } from '../../../src/server/seed/season/sample.ts';
import { anApbdes } from '../../support/an-apbdes.ts';

const asInput = { desa: must(kecamatanPerak.desa[0]), index: 0, tahun: 2026 } as const;

test.each(reportFamilies)('%s has its parts at both ends', (family) => {
  const parts = [
    ...['schema.ts', 'checks.ts', 'rules.ts', 'summary.ts', 'sample.ts'].map(
      (file) => `src/domain/reports/${family}/${file}`,
    ),
    ...['form.tsx', 'view.tsx', 'findings.tsx', 'export.ts'].map(
      (file) => `src/app/reports/${family}/${file}`,
    ),
  ];
  expect(parts.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(reportKindList)(
  '%s has a deadline, and a sample that its own rules let pass',
  async (kind) => {
    expect(defaultObligationRules.map((rule) => rule.kind)).toContain(kind);
    const { parse, check, empty } = rulesOf(kind);
    expect(parse(empty)).not.toBeNull();
    const filedOn = tanggalSchema.parse('2026-03-10');
    const { content, corrected } = (await sampleOf(kind))({ ...asInput, kind, filedOn });
    const context = { desa: asInput.desa.code, kind, tahun: 2026, filedOn, related: [] };
    for (const one of [content, corrected]) {
      const findings = check(must(parse(one)), { ...context, isLibur: () => false });
      expect(findings.filter(({ level }) => level === 'blocks')).toEqual([]);
    }
  },
);

test.each(reportKindList)(
  '%s fills its columns of the workbook, and names its lines',
  async (kind) => {
    const { loadExport, loadLines } = entryOf(kind);
    const makeSample = await sampleOf(kind);
    const { content } = makeSample({
      ...asInput,
      kind,
      filedOn: tanggalSchema.parse('2026-03-10'),
    });
    const { head, cells, lines } = await loadExport();
    expect(must(cells(content))).toHaveLength(head.length);
    for (const row of lines?.rowsOf(content) ?? [])
      expect(row).toHaveLength(lines?.head.length ?? 0);
    const named = (await loadLines())(content);
    expect(named.filter(({ where, name }) => where.length === 0 || name === '')).toEqual([]);
  },
);

// The two registries go by family; what else is to be known of a kind stands in its line.
test('no list of all kinds stands beside the one in basics', () => {
  const files = globSync('src/**/*.{ts,tsx}');
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('Record<ReportKind'))).toEqual(
    [],
  );
});

/** Which reports of the same desa a kind looks at, for one of 2027. */
const read2027: Readonly<Record<string, readonly string[]>> = {
  apbdes: ['rkpdes 2027', 'lpj-realisasi 2026'],
  'apbdes-perubahan': ['rkpdes 2027', 'lpj-realisasi 2026', 'apbdes 2027', 'rkpdes-perubahan 2027'],
  'realisasi-semester-1': ['apbdes 2027', 'apbdes-perubahan 2027', 'lpj-realisasi 2026'],
  'realisasi-semester-2': [
    'apbdes 2027',
    'apbdes-perubahan 2027',
    'lpj-realisasi 2026',
    'realisasi-semester-1 2027',
  ],
  'lpj-realisasi': [
    'apbdes 2027',
    'apbdes-perubahan 2027',
    'lpj-realisasi 2026',
    'realisasi-semester-1 2027',
    'realisasi-semester-2 2027',
  ],
  rkpdes: ['apbdes 2027', 'rkpdes-perubahan 2026', 'rkpdes 2026'],
  'rkpdes-perubahan': ['apbdes-perubahan 2027', 'rkpdes 2027'],
  'du-rkpdes': ['du-rkpdes 2026'],
  'musdes-rkpdes': [],
  musrenbangdes: ['musdes-rkpdes 2027'],
  'musrenbang-kecamatan': ['musrenbangdes 2026'],
  'bumdes-rencana-kerja': ['bumdes-rencana-kerja 2026'],
  'bumdes-semester-1': [...bumdesBefore(2027), ...booksOf(2027)],
  'bumdes-semester-2': ['bumdes-semester-1 2027', ...bumdesBefore(2027), ...booksOf(2027)],
  'bumdes-tahunan': [
    'bumdes-semester-2 2027',
    'bumdes-semester-1 2027',
    ...bumdesBefore(2027),
    ...booksOf(2027),
  ],
  lkd: ['lkd 2026', 'lkd 2025', 'musrenbangdes 2028'],
  lppd: ['lppd 2026'],
  'lppd-akhir-jabatan': ['lppd-akhir-jabatan 2026'],
  lkppd: ['lkppd 2026'],
  rpjmdes: ['rpjmdes 2026'],
  'laporan-aset': ['laporan-aset 2026'],
};

function booksOf(tahun: number): readonly string[] {
  return ['apbdes', 'apbdes-perubahan', 'lpj-realisasi'].map((kind) => `${kind} ${tahun}`);
}

function bumdesBefore(tahun: number): readonly string[] {
  return [1, 2, 3, 4].flatMap((back) =>
    ['tahunan', 'semester-2', 'semester-1'].map((one) => `bumdes-${one} ${tahun - back}`),
  );
}

test.each(reportKindList)('%s looks at these reports of its own desa and no other', (kind) => {
  const { code: desa } = asInput.desa;
  const read = rulesOf(kind).reads?.({ desa, kind, tahun: 2027 }) ?? [];
  expect(read.map((key) => `${key.kind} ${key.tahun}`)).toEqual(read2027[kind]);
  expect(read.filter((key) => key.desa !== desa)).toEqual([]);
});

test('these kinds are set by a Perdes, and these have a sheet', () => {
  const all = Object.entries(reportKinds);
  expect(all.filter(([, { byPerdes }]) => byPerdes).map(([kind]) => kind)).toEqual([
    'apbdes',
    'apbdes-perubahan',
    'lpj-realisasi',
    'rkpdes',
    'rkpdes-perubahan',
    'rpjmdes',
  ]);
  expect(all.flatMap(([kind, { sheet }]) => (sheet ? [[kind, sheet]] : []))).toEqual([
    ['apbdes', 'raperdes'],
    ['apbdes-perubahan', 'raperdes-perubahan'],
  ]);
});

test('a Perubahan is held against the murni that was accepted, and against no other', () => {
  const murni = must(apbdesContentSchema.safeParse(anApbdes()).data);
  const [id, line] = must(Object.entries(murni.lines)[0]);
  const content = anApbdes({ lines: { [id]: { ...line, sebelum: line.anggaran } } });
  const found = (state: RelatedReport['state'], tahun = 2027) =>
    rulesOf('apbdes-perubahan')
      .check(content, {
        desa: asInput.desa.code,
        kind: 'apbdes-perubahan',
        tahun: 2027,
        filedOn: tanggalSchema.parse('2027-09-10'),
        isLibur: () => false,
        related: [{ kind: 'apbdes', tahun, state, content: anApbdes() }],
      })
      .filter(({ rule }) => rule === 'I13-missing').length;
  expect(found('diterima')).toBeGreaterThan(5);
  expect([found('diajukan'), found('dikembalikan'), found('diterima', 2026)]).toEqual([0, 0, 0]);
});
