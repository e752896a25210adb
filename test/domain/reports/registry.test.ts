import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { reportFamilies, reportKindList } from '../../../src/domain/basics/report-kinds.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { kecamatanPerak } from '../../../src/domain/desa/kecamatan-perak.ts';
import { defaultObligationRules } from '../../../src/domain/obligations/rules.ts';
import { rulesOf } from '../../../src/domain/reports/registry.ts';
import { entryOf } from '../../../src/app/reports/registry.ts';
import { sampleOf } from '../../../src/server/seed/season/sample.ts';

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
