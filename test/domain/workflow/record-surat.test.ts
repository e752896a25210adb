import { expect, test } from 'vitest';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import type { Command } from '../../../src/domain/workflow/commands/registry.ts';
import { decide, idsRead } from '../../../src/domain/workflow/decide.ts';
import { type Doc, docSchema, situationOf } from '../../../src/domain/workflow/documents.ts';
import type { Actor } from '../../../src/domain/people/people.ts';
import { audienceOf } from '../../../src/domain/workflow/scope.ts';
import { aFileReport, aReturn, commandId } from '../../support/a-command.ts';
import { aRecordSurat, aSuratDoc, suratSembung } from '../../support/a-surat.ts';
import { actors } from '../../support/actors.ts';
import { isInScope } from '../../support/is-in-scope.ts';

const receivedAt = instantSchema.parse('2026-11-25T03:00:00.000Z');

function anOffice() {
  const docs = new Map<string, Doc>();
  const give = (actor: Actor, command: Command): string => {
    const situation = situationOf(idsRead(command), (id) => docs.get(id));
    const occasion = { actor, at: receivedAt, receivedAt };
    const rest = { takeNumber: () => 'nomor', refuseContent: () => null };
    const decision = decide(command, situation, { ...occasion, ...rest });
    if (decision.kind === 'refused') return decision.code;
    for (const doc of decision.documents) docs.set(doc.id, docSchema.parse(doc));
    return 'ok';
  };
  return { docs, give };
}

test('a letter is recorded with who and when; a correction stands after it and changes nothing it said', () => {
  const { docs, give } = anOffice();
  expect(give(actors.verifikator, aRecordSurat(1))).toBe('ok');
  const corrected = aRecordSurat(2, { base: commandId(1), nomor: '900/13', isi: { lines: [] } });
  expect(give(actors.camat, corrected)).toBe('ok');
  expect(docs.get(`surat/${suratSembung}`)).toMatchObject({
    desa: '35.17.01.2006',
    isi: { lines: [expect.stringContaining('APBDes 2027')] },
    entries: [
      { content: { nomor: '900/12/415.56/2026' }, by: { nama: 'Dewi Lestari' }, receivedAt },
      { content: { nomor: '900/13' }, by: { nama: 'Hartono' } },
    ],
  });
});

test('S4 the same letter is not recorded over another entry than the one that was seen', () => {
  const { give } = anOffice();
  expect(give(actors.verifikator, aRecordSurat(1))).toBe('ok');
  expect(give(actors.verifikatorKedua, aRecordSurat(2))).toBe('stale');
  expect(give(actors.camat, aRecordSurat(3, { base: commandId(1) }))).toBe('ok');
  expect(give(actors.admin, aRecordSurat(4, { base: commandId(1) }))).toBe('stale');
});

test('two letters may have one number: that is told, not refused', () => {
  const { docs, give } = anOffice();
  expect(give(actors.verifikator, aRecordSurat(1))).toBe('ok');
  const other = aRecordSurat(2, { surat: 'rekap/semua/2026-11-25', desa: null });
  expect(give(actors.verifikatorKedua, other)).toBe('ok');
  expect(docs.size).toBe(2);
});

test('a letter on a verdict needs that verdict, of that filing and that desa', () => {
  const { give } = anOffice();
  const onFiling = { surat: `pengembalian/${commandId(1)}`, verdict: commandId(2) };
  expect(give(actors.verifikator, aRecordSurat(5, onFiling))).toBe('not-found');
  expect(give(actors.operator, aFileReport(1))).toBe('ok');
  expect(give(actors.verifikator, aReturn(2, commandId(1)))).toBe('ok');
  const other = { ...onFiling, desa: '35.17.01.2005' };
  expect(give(actors.verifikator, aRecordSurat(6, other))).toBe('not-found');
  const elsewhere = { ...onFiling, surat: `pengembalian/${commandId(9)}` };
  expect(give(actors.verifikator, aRecordSurat(7, elsewhere))).toBe('not-found');
  expect(give(actors.verifikator, aRecordSurat(8, onFiling))).toBe('ok');
});

test('verifikator, camat and admin record; a desa and a pembina do not, and nobody for another kecamatan', () => {
  const { give } = anOffice();
  const pembina = { ...actors.verifikator, role: 'pembina' } as const;
  for (const actor of [actors.operator, actors.kepalaDesa, pembina])
    expect(give(actor, aRecordSurat(1))).toBe('not-allowed');
  const far = { surat: 'pengingat/35.17.02.2006/2026-11-25', desa: '35.17.02.2006' };
  expect(give(actors.admin, aRecordSurat(2, far))).toBe('out-of-scope');
  expect(give(actors.admin, aRecordSurat(3))).toBe('ok');
});

test("S11 a desa sees the letters on its own filings; reminders and rekap are the kecamatan's alone", () => {
  const seenBy = (fields: Parameters<typeof aSuratDoc>[0]) =>
    [actors.operator, actors.operatorPerak, actors.verifikator].map((actor) =>
      isInScope(actor, audienceOf(aSuratDoc(fields))),
    );
  const onFiling = { surat: `pengembalian/${commandId(1)}`, verdict: commandId(2) };
  expect(seenBy(onFiling)).toEqual([true, false, true]);
  expect(seenBy({})).toEqual([false, false, true]);
  expect(seenBy({ surat: 'rekap/semua/2026-11-25', desa: null })).toEqual([false, false, true]);
});
