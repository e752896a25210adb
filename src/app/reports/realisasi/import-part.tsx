import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import {
  putRealisasi,
  type RealisasiImport,
  readRealisasiRecords,
} from '../../../domain/reports/realisasi/read-table.ts';
import {
  realisasiRoles,
  realisasiTableForm,
} from '../../../domain/reports/realisasi/import/table-form.ts';
import type { RealisasiRole } from '../../../domain/reports/realisasi/import/table-form.ts';
import type { ImportedLine } from '../../../domain/reports/import/result.ts';
import { useApp } from '../../app-context.ts';
import { importFoundText as words, importModeText } from '../import/words.ts';
import type { ImportKind, ImportMode, PreviewLine } from '../import/import-kind.ts';
import { ImportScreen } from '../import/import-screen.tsx';
import { lineTitle } from '../lines/line-title.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

/** A table of realisasi, onto the lines of the budget. */
export function ImportPart() {
  const { newLineId } = useApp();
  const { content, change } = useRealisasiForm();
  const { lines: here } = content;
  const realisasi: ImportKind<RealisasiImport, RealisasiRole> = {
    ...realisasiTableForm,
    roles: realisasiRoles,
    read: (table, choices) => readRealisasiRecords(table, { lines: here, newLineId, choices }),
    lineFacts,
    foundFacts: (found) => [
      words.realisasi(found.length),
      ...countFact(words.outside, countOutside(found)),
      ...countFact(
        words.untouched,
        Object.keys(here).length - (found.length - countOutside(found)),
      ),
    ],
    modes: (found) => modesOf(countOutside(found), Object.keys(here).length),
    apply: (found, mode) =>
      change((kept) => putRealisasi(kept, found, { withOutside: mode === 'with-outside' })),
  };
  return <ImportScreen kind={realisasi} />;
}

function lineFacts({ line, isOutside, before }: RealisasiImport): PreviewLine {
  const isChanged = before !== null && before !== line.realisasi;
  return {
    kode: [line.fungsi, line.rekening].filter(Boolean).join(' · '),
    title: lineTitle(line),
    chips: [line.sumberDana, isOutside ? words.isOutside : ''].filter((chip) => chip !== ''),
    amount: line.realisasi,
    note: isChanged ? words.was(formatRupiah(before)) : null,
  };
}

function modesOf(outside: number, hereCount: number): ImportMode[] {
  const warning = hereCount === 0 ? words.noBudget : null;
  const matched: ImportMode = { name: 'matched', label: importModeText.matchedOnly, warning };
  if (outside === 0) return [matched];
  const label = importModeText.withOutside(outside);
  return [matched, { name: 'with-outside', label, warning }];
}

function countOutside(found: readonly ImportedLine<RealisasiImport>[]): number {
  return found.filter(({ line }) => line.isOutside).length;
}

function countFact(say: (count: number) => string, count: number): string[] {
  return count > 0 ? [say(count)] : [];
}
