import { readRkpdesRecords } from '../../../domain/reports/rkpdes/read-table.ts';
import { rkpdesRoles, rkpdesTableForm } from '../../../domain/reports/rkpdes/import/table-form.ts';
import type { RkpdesRole } from '../../../domain/reports/rkpdes/import/table-form.ts';
import { type RkpdesKegiatan, bidangOf, biayaOf } from '../../../domain/reports/rkpdes/schema.ts';
import { useApp } from '../../app-context.ts';
import { importFoundText } from '../import/words.ts';
import { appendOrReplace, namesInBoth } from '../import/append-or-replace.ts';
import type { ImportKind, PreviewLine } from '../import/import-kind.ts';
import { ImportScreen } from '../import/import-screen.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** A matrix of kegiatan, into the plan. */
export function ImportPart() {
  const { newLineId } = useApp();
  const { content, change } = useRkpdesForm();
  const rkpdes: ImportKind<RkpdesKegiatan, RkpdesRole> = {
    ...rkpdesTableForm,
    roles: rkpdesRoles,
    read: (table, choices) => readRkpdesRecords(table, { newLineId, choices }),
    lineFacts,
    foundFacts: (lines) => [importFoundText.rkpdes(lines.length)],
    modes: (lines) =>
      appendOrReplace({
        read: lines.length,
        here: Object.keys(content.kegiatan).length,
        twice: namesInBoth(lines, content.kegiatan, ({ fungsi, nama }) => [fungsi, nama]),
      }),
    apply: (lines, mode) => {
      const read = Object.fromEntries(lines.map(({ id, line }) => [id, line]));
      change((kept) => ({
        ...kept,
        kegiatan: mode === 'replace' ? read : { ...kept.kegiatan, ...read },
      }));
    },
  };
  return <ImportScreen kind={rkpdes} />;
}

function lineFacts(row: RkpdesKegiatan): PreviewLine {
  const volume = [row.volume, row.satuan].filter((part) => part !== '').join(' ');
  return {
    kode: row.fungsi ?? bidangOf(row),
    title: row.nama,
    chips: Object.keys(row.biaya).filter((source) => source !== ''),
    amount: biayaOf(row),
    note: [row.lokasi, volume, row.pelaksana].filter((part) => part !== '').join(' · ') || null,
  };
}
