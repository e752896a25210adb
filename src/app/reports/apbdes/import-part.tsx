import { readApbdesRecords } from '../../../domain/reports/apbdes/read-table.ts';
import { apbdesRoles, type ColumnRole } from '../../../domain/reports/apbdes/import/result.ts';
import { apbdesTableForm } from '../../../domain/reports/apbdes/import/table-form.ts';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { useApp } from '../../app-context.ts';
import { importFoundText } from '../import/words.ts';
import { appendOrReplace, namesInBoth } from '../import/append-or-replace.ts';
import type { ImportKind } from '../import/import-kind.ts';
import { ImportScreen } from '../import/import-screen.tsx';
import { lineTitle } from '../lines/line-title.ts';
import { addLines } from './edits.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

/** A table of a budget, into its lines. */
export function ImportPart() {
  const { newLineId } = useApp();
  const { kind, content, change } = useApbdesForm();
  const { needs, spread } = apbdesTableForm(kind === 'apbdes-perubahan');
  const apbdes: ImportKind<ApbdesLine, ColumnRole> = {
    roles: apbdesRoles,
    needs,
    spread,
    read: (table, choices) => readApbdesRecords(table, { kind, newLineId, choices }),
    lineFacts: (line) => ({
      kode: [line.fungsi, line.rekening].filter(Boolean).join(' · '),
      title: lineTitle(line),
      chips: line.sumberDana === '' ? [] : [line.sumberDana],
      amount: line.anggaran,
      note: null,
    }),
    foundFacts: (lines) => [importFoundText.apbdes(lines.length)],
    modes: (lines) =>
      appendOrReplace({
        read: lines.length,
        here: Object.keys(content.lines).length,
        twice: namesInBoth(lines, content.lines, ({ fungsi, rekening }) => [fungsi, rekening]),
      }),
    apply: (lines, mode) =>
      change(
        addLines(
          Object.fromEntries(lines.map(({ id, line }) => [id, line])),
          mode === 'replace' ? 'replace' : 'append',
        ),
      ),
  };
  return <ImportScreen kind={apbdes} />;
}
