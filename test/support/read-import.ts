import { readFileSync } from 'node:fs';
import type { ImportResult, ReadImport } from '../../src/domain/reports/apbdes/import/result.ts';
import { readApbdesRecords } from '../../src/domain/reports/apbdes/read-table.ts';
import { isRefused, tableFromText } from '../../src/domain/reports/import/table.ts';
import type { ApbdesLine } from '../../src/domain/reports/apbdes/schema.ts';

type Kind = 'apbdes' | 'apbdes-perubahan';

/** A published table of `test/fixtures/apbdes`, as printed. */
export function apbdesFixture(name: string): string {
  return readFileSync(new URL(`../fixtures/apbdes/${name}`, import.meta.url), 'utf8');
}

/** A pasted text, or the text of a file. */
export function readApbdesTable(
  text: string,
  options: Parameters<typeof readApbdesRecords>[1],
): ImportResult {
  const table = tableFromText(text);
  return isRefused(table) ? table : readApbdesRecords(table, options);
}

export function importText(text: string, kind: Kind = 'apbdes'): ImportResult {
  let lineCount = 0;
  return readApbdesTable(text, { kind, newLineId: () => `impor-${(lineCount += 1)}` });
}

/** What was read; a refusal fails the test. */
export function read(text: string, kind: Kind = 'apbdes'): ReadImport {
  const result = importText(text, kind);
  if (result.kind === 'refused') throw new Error(`refused: ${result.reason}`);
  return result;
}

export function lineOf(result: ReadImport, sourceLine: number): ApbdesLine | undefined {
  return result.lines.find((each) => each.sourceLine === sourceLine)?.line;
}

/** Printed figures that are not what was read: rule, row, column, printed, read. */
export function mismatches(result: ReadImport) {
  return result.findings.map(({ rule, values }) => [
    rule,
    values['sourceLine'],
    values['column'],
    values['printed'],
    values['sum'],
  ]);
}

/** The text again, from the lines made and the rows left over. */
export function retold({ lines, skipped }: ReadImport): string {
  const rows = [...lines, ...skipped].toSorted((a, b) => a.sourceLine - b.sourceLine);
  return rows.map(({ text }) => text).join('\n');
}
