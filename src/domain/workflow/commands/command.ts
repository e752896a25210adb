import * as z from 'zod/mini';
import { reportKey } from '../../basics/ids.ts';
import type { DesaCode, ReportId } from '../../basics/ids.ts';
import { fileKunjunganSchema } from './file-kunjungan.ts';
import { fileReportSchema } from './file-report.ts';
import { acceptFilingSchema, returnFilingSchema } from './judge-filing.ts';
import { openFilingSchema } from './open-filing.ts';
import { recordPerdesSchema } from './record-perdes.ts';
import { recordSuratSchema } from './record-surat.ts';
import {
  acknowledgeRekomendasiSchema,
  answerRekomendasiSchema,
  changeRekomendasiSchema,
  giveRekomendasiSchema,
  judgeRekomendasiSchema,
} from './rekomendasi.ts';
import { saveDraftSchema } from './save-draft.ts';
import { setCalendarSchema } from './set-calendar.ts';
import { setHariLiburSchema } from './set-hari-libur.ts';
import { setSettingSchema } from './set-setting.ts';
import { takeFilingSchema } from './take-filing.ts';

/** Everything a person can do that travels. */
export const commandSchema = z.discriminatedUnion('kind', [
  saveDraftSchema,
  fileReportSchema,
  openFilingSchema,
  returnFilingSchema,
  acceptFilingSchema,
  setHariLiburSchema,
  setCalendarSchema,
  takeFilingSchema,
  recordPerdesSchema,
  setSettingSchema,
  giveRekomendasiSchema,
  changeRekomendasiSchema,
  acknowledgeRekomendasiSchema,
  answerRekomendasiSchema,
  judgeRekomendasiSchema,
  fileKunjunganSchema,
  recordSuratSchema,
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandKind = Command['kind'];

/** The report a command is about; null for one about something else. */
export function reportOf(command: Command): ReportId | null {
  switch (command.kind) {
    case 'set-hari-libur':
    case 'set-calendar':
    case 'set-setting':
    case 'give-rekomendasi':
    case 'change-rekomendasi':
    case 'acknowledge-rekomendasi':
    case 'answer-rekomendasi':
    case 'judge-rekomendasi':
    case 'file-kunjungan':
    case 'record-surat':
      return null;
    default:
      return command.report;
  }
}

/** The desa a command is about; null for one about the kecamatan's own tables. */
export function desaOf(command: Command): DesaCode | null {
  switch (command.kind) {
    case 'set-hari-libur':
    case 'set-calendar':
      return null;
    case 'set-setting':
    case 'give-rekomendasi':
    case 'change-rekomendasi':
    case 'acknowledge-rekomendasi':
    case 'answer-rekomendasi':
    case 'judge-rekomendasi':
    case 'file-kunjungan':
    case 'record-surat':
      return command.desa;
    default:
      return reportKey(command.report).desa;
  }
}

export const commandKinds: readonly CommandKind[] = commandSchema.def.options.map(
  (option) => option.shape.kind.def.values[0] as CommandKind, // each option's kind is one literal
);
