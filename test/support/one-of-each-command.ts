import { must } from '../../src/domain/basics/must.ts';
import { commandSchema } from '../../src/domain/workflow/commands/registry.ts';
import type { Command, CommandKind } from '../../src/domain/workflow/commands/registry.ts';
import { aFileReport, apbdesSembung, aSaveDraft, commandId, madeAt } from './a-command.ts';
import { aFileKunjungan } from './a-kunjungan.ts';
import { aRecordSurat } from './a-surat.ts';

const desa = '35.17.01.2006';
const filing = commandId(1);
const rekomendasi = commandId(2);
const diketahui = { nama: 'Suwarno', jabatan: 'Kepala Desa', tandaTangan: null };
const perdes = { nomor: '7', tanggal: '2026-12-10', nomorPerkades: '', tanggalPerkades: null };
const remarks = [{ where: [], text: 'Salah kode' }];

/** What each kind carries beside its envelope, about Sembung where it is about a desa. */
const fieldsByKind: Readonly<Record<CommandKind, object>> = {
  'save-draft': aSaveDraft(9),
  'file-report': aFileReport(9),
  'open-filing': { report: apbdesSembung, filing },
  'return-filing': { report: apbdesSembung, filing, remarks },
  'accept-filing': { report: apbdesSembung, filing, remarks: [] },
  'set-hari-libur': { base: null, entries: [] },
  'set-calendar': { base: null, settings: { graceHariKerja: 3, entries: [] } },
  'take-filing': { report: apbdesSembung, filing, taken: true },
  'record-perdes': { report: apbdesSembung, perdes },
  'set-setting': { name: 'kontak', desa, base: null, value: {} },
  'give-rekomendasi': {
    desa,
    text: 'Setor pajak.',
    due: null,
    source: { kind: 'surat', id: '', tentang: '' },
  },
  'change-rekomendasi': { desa, rekomendasi, base: rekomendasi, text: 'Setor.', due: null },
  'acknowledge-rekomendasi': { desa, rekomendasi, diketahui },
  'answer-rekomendasi': { desa, rekomendasi, text: 'Sudah.', lampiran: {} },
  'judge-rekomendasi': { desa, rekomendasi, answer: filing, outcome: 'selesai', text: '' },
  'file-kunjungan': aFileKunjungan(9),
  'record-surat': aRecordSurat(9),
};

export const everyKind = Object.keys(fieldsByKind) as readonly CommandKind[]; // its keys

/** A valid command as it travels, before the door reads it. */
export function aRawCommand(kind: CommandKind): Readonly<Record<string, unknown>> {
  const fields = must(fieldsByKind[kind]);
  return { ...fields, kind, id: commandId(9), madeAt, seenServerAt: null };
}

export function aCommandOf(kind: CommandKind, fields: object = {}): Command {
  return commandSchema.parse({ ...aRawCommand(kind), ...fields });
}
