import { expect, test } from 'vitest';
import { reportOf, rulesOf } from '../../../src/domain/workflow/commands/registry.ts';
import type { CommandKind } from '../../../src/domain/workflow/commands/registry.ts';
import { idsRead } from '../../../src/domain/workflow/decide.ts';
import { docId } from '../../../src/domain/workflow/documents.ts';
import { isDesaRole, judgeRoles, roleSchema } from '../../../src/domain/people/people.ts';
import { apbdesSembung, commandId } from '../../support/a-command.ts';
import { aRecordSurat, suratSembung } from '../../support/a-surat.ts';
import { aCommandOf, everyKind } from '../../support/one-of-each-command.ts';

const desa = '35.17.01.2006';
const report = `report ${apbdesSembung}`;
const own = `report/${apbdesSembung} draft/${apbdesSembung}`;

/** Kind, what it is about, and the documents that are loaded to decide it: nothing else is. */
const about: Readonly<Record<CommandKind, readonly [about: string, reads: string]>> = {
  'save-draft': [report, own],
  'file-report': [report, own],
  'open-filing': [report, own],
  'return-filing': [report, own],
  'accept-filing': [report, own],
  'take-filing': [report, own],
  'record-perdes': [report, own],
  'set-hari-libur': ['kecamatan', docId.hariLibur],
  'set-calendar': ['kecamatan', docId.calendar],
  'set-setting': [`desa ${desa}`, docId.setting('kontak', desa as never)],
  'give-rekomendasi': [`desa ${desa}`, docId.rekomendasi(commandId(9))],
  'change-rekomendasi': [`desa ${desa}`, docId.rekomendasi(commandId(2))],
  'acknowledge-rekomendasi': [`desa ${desa}`, docId.rekomendasi(commandId(2))],
  'answer-rekomendasi': [`desa ${desa}`, docId.rekomendasi(commandId(2))],
  'judge-rekomendasi': [`desa ${desa}`, docId.rekomendasi(commandId(2))],
  'file-kunjungan': [`desa ${desa}`, docId.kunjungan(commandId(9))],
  'record-surat': [`desa ${desa}`, `surat/${suratSembung}`],
};

test.for(everyKind)('%s is about what it says and reads what it needs', (kind) => {
  const command = aCommandOf(kind);
  const [what, reads] = about[kind];
  const [word, id] = what.split(' ');
  expect(reportOf(command)).toBe(word === 'report' ? id : null);
  expect(rulesOf(command).desaOf(command)).toBe(word === 'kecamatan' ? null : desa);
  expect(idsRead(command)).toEqual(
    word === 'report' ? [docId.report(apbdesSembung), docId.draft(apbdesSembung)] : [reads],
  );
});

test('a letter on a verdict reads that verdict too, and one of the kecamatan is of no desa', () => {
  const verdict = commandId(5);
  const surat = `pengembalian/${commandId(4)}`;
  expect(idsRead(aRecordSurat(9, { surat, verdict }))).toEqual([
    `surat/${surat}`,
    docId.verdict(verdict),
  ]);
  const rekap = aRecordSurat(9, { surat: 'rekap/semua/2026-11-25', desa: null });
  expect(rulesOf(rekap).desaOf(rekap)).toBeNull();
});

test('operator and kepala desa are of a desa, verifikator and pembina judge', () => {
  expect(roleSchema.options.filter(isDesaRole)).toEqual(['operator', 'kepala-desa']);
  expect(judgeRoles).toEqual(['verifikator', 'pembina']);
});
