import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import type { Command } from '../../../src/domain/workflow/commands/registry.ts';
import { commandSchema } from '../../../src/domain/workflow/commands/registry.ts';
import { decide, idsRead } from '../../../src/domain/workflow/decide.ts';
import type { Occasion } from '../../../src/domain/workflow/decision.ts';
import { type Doc, docId, docSchema, situationOf } from '../../../src/domain/workflow/documents.ts';
import type { Actor } from '../../../src/domain/people/people.ts';
import { audienceOf } from '../../../src/domain/workflow/scope.ts';
import {
  aFileReport,
  anAccept,
  apbdesSembung,
  aReturn,
  aSaveDraft,
  commandId,
  madeAt,
} from '../../support/a-command.ts';
import { actors } from '../../support/actors.ts';
import { isInScope } from '../../support/is-in-scope.ts';

const receivedAt = instantSchema.parse('2026-10-29T03:00:00.000Z');
const sembung = '35.17.01.2006';

interface DeskOptions {
  /** As the server decides, or as a phone without it. */
  readonly side?: 'server' | 'phone';
}

function aDesk({ side = 'server' }: DeskOptions = {}) {
  const docs = new Map<string, Doc>();
  const taken = new Map<string, number>();
  const isServer = side === 'server';
  const takeNumber: Occasion['takeNumber'] = (book) => {
    taken.set(book, (taken.get(book) ?? 0) + 1);
    return isServer ? `${book}-${taken.get(book)}` : null;
  };
  const occasion = { at: receivedAt, receivedAt: isServer ? receivedAt : null, takeNumber };
  const give = (actor: Actor, command: Command): string => {
    const situation = situationOf(idsRead(command), (id) => docs.get(id));
    const decision = decide(command, situation, {
      ...occasion,
      actor,
      refuseContent: () => null,
    });
    if (decision.kind === 'refused') return decision.code;
    for (const doc of decision.documents) docs.set(doc.id, docSchema.parse(doc));
    return 'ok';
  };
  return { give, docs };
}

const aCommand = (n: number, fields: Readonly<Record<string, unknown>>): Command =>
  commandSchema.parse({ id: commandId(n), madeAt, seenServerAt: null, ...fields });

const aGive = (n: number, fields: Readonly<Record<string, unknown>> = {}) =>
  aCommand(n, {
    kind: 'give-rekomendasi',
    desa: sembung,
    text: 'Setor pajak yang terutang.',
    due: '2026-11-30',
    source: { kind: 'surat', id: '', tentang: '' },
    ...fields,
  });

const anAnswer = (n: number, fields: Readonly<Record<string, unknown>> = {}) =>
  aCommand(n, {
    kind: 'answer-rekomendasi',
    desa: sembung,
    rekomendasi: commandId(1),
    text: 'Sudah disetor.',
    lampiran: {},
    ...fields,
  });

const aJudge = (n: number, answer: number, outcome: 'selesai' | 'diminta-lagi') =>
  aCommand(n, {
    kind: 'judge-rekomendasi',
    desa: sembung,
    rekomendasi: commandId(1),
    answer: commandId(answer),
    outcome,
    text: '',
  });

test('a recommendation is given, answered, asked again, answered and closed', () => {
  const { give, docs } = aDesk();
  const doc = () => docs.get(docId.rekomendasi(commandId(1)));
  expect(give(actors.verifikator, aGive(1))).toBe('ok');
  expect(doc()).toMatchObject({ state: 'terbuka', nomor: 'REK-1', receivedAt });
  expect(give(actors.operator, anAnswer(2))).toBe('ok');
  expect(doc()).toMatchObject({ state: 'dijawab' });
  expect(give(actors.verifikator, aJudge(3, 2, 'diminta-lagi'))).toBe('ok');
  expect(doc()).toMatchObject({ state: 'terbuka' });
  expect(give(actors.operator, anAnswer(4))).toBe('ok');
  expect(give(actors.verifikatorKedua, aJudge(5, 4, 'selesai'))).toBe('ok');
  expect(doc()).toMatchObject({
    state: 'selesai',
    steps: [
      { kind: 'jawaban', by: { nama: 'Siti Aminah' } },
      { kind: 'diminta-lagi' },
      { kind: 'jawaban' },
      { kind: 'selesai', by: { nama: 'Bambang Irawan' } },
    ],
  });
});

test('the number of a recommendation comes from the server alone', () => {
  const phone = aDesk({ side: 'phone' });
  phone.give(actors.verifikator, aGive(1));
  expect(phone.docs.get(docId.rekomendasi(commandId(1)))).toMatchObject({
    nomor: null,
    receivedAt: null,
  });
});

test('an answer that nobody has read is not judged', () => {
  const { give } = aDesk();
  give(actors.verifikator, aGive(1));
  expect(give(actors.verifikator, aJudge(2, 1, 'selesai'))).toBe('already-decided');
  give(actors.operator, anAnswer(3));
  give(actors.kepalaDesa, anAnswer(4));
  expect(give(actors.verifikator, aJudge(5, 3, 'selesai'))).toBe('superseded');
  expect(give(actors.verifikator, aJudge(6, 4, 'selesai'))).toBe('ok');
});

test('what is closed stays closed', () => {
  const { give } = aDesk();
  give(actors.verifikator, aGive(1));
  give(actors.operator, anAnswer(2));
  give(actors.verifikator, aJudge(3, 2, 'selesai'));
  expect(give(actors.operator, anAnswer(4))).toBe('already-decided');
  expect(give(actors.verifikatorKedua, aJudge(5, 2, 'diminta-lagi'))).toBe('already-decided');
});

test('S11 a recommendation is answered by its own desa and given by who may', () => {
  const { give } = aDesk();
  give(actors.verifikator, aGive(1));
  expect(give(actors.operatorPerak, anAnswer(2))).toBe('out-of-scope');
  expect(give(actors.operatorPerak, anAnswer(3, { desa: '35.17.01.2005' }))).toBe('not-found');
  expect(give(actors.operator, anAnswer(4, { rekomendasi: commandId(99) }))).toBe('not-found');
  expect(give(actors.operator, aGive(5))).toBe('not-allowed');
  expect(give(actors.camat, aGive(6))).toBe('not-allowed');
  expect(give(actors.verifikator, anAnswer(7))).toBe('not-allowed');
});

const aSetting = (n: number, fields: Readonly<Record<string, unknown>> = {}) =>
  aCommand(n, {
    kind: 'set-setting',
    name: 'kontak',
    desa: sembung,
    base: null,
    value: { nama: 'Pak Suwarno', whatsapp: '6281234567890' },
    ...fields,
  });

test('a setting is replaced only on its latest version', () => {
  const { give, docs } = aDesk();
  expect(give(actors.admin, aSetting(1))).toBe('ok');
  expect(give(actors.admin, aSetting(2))).toBe('stale');
  expect(give(actors.admin, aSetting(3, { base: commandId(1) }))).toBe('ok');
  expect(docs.get(docId.setting('kontak', must(actors.operator.desa)))).toMatchObject({
    version: commandId(3),
  });
});

test('S11 the desk keeps its contacts, the admin alone its letterhead, a desa nothing', () => {
  const { give } = aDesk();
  const surat = {
    name: 'surat',
    desa: null,
    value: {
      kop: ['KECAMATAN PERAK'],
      kota: 'Perak',
      polaNomor: '{nomor}',
      penandatangan: { nama: '', nip: '', jabatan: '', pangkat: '' },
    },
  };
  expect(give(actors.operator, aSetting(1))).toBe('not-allowed');
  expect(give(actors.verifikator, aSetting(2))).toBe('ok');
  expect(give(actors.verifikator, aSetting(3, surat))).toBe('not-allowed');
  expect(give(actors.camat, aSetting(4, surat))).toBe('not-allowed');
  expect(give(actors.admin, aSetting(5, surat))).toBe('ok');
});

test("S11 a desa's contact is seen by that desa and the kecamatan", () => {
  const { give, docs } = aDesk();
  give(actors.admin, aSetting(1));
  const kontak = must(docs.get(docId.setting('kontak', must(actors.operator.desa))));
  const seesKontak = [actors.operator, actors.operatorPerak, actors.verifikator].map((actor) =>
    isInScope(actor, audienceOf(kontak)),
  );
  expect(seesKontak).toEqual([true, false, true]);
});

const aTake = (n: number, filing: number, taken = true) =>
  aCommand(n, { kind: 'take-filing', report: apbdesSembung, filing: commandId(filing), taken });

test('a filing is taken, handed over and put back', () => {
  const { give, docs } = aDesk();
  const taken = () => docs.get(docId.report(apbdesSembung));
  give(actors.operator, aFileReport(1));
  expect(give(actors.verifikator, aTake(2, 1))).toBe('ok');
  expect(taken()).toMatchObject({ taken: { by: { nama: 'Dewi Lestari' } } });
  expect(give(actors.verifikatorKedua, aTake(3, 1))).toBe('ok');
  expect(taken()).toMatchObject({ taken: { by: { nama: 'Bambang Irawan' } } });
  const { person, nama } = actors.verifikator;
  expect(give(actors.verifikatorKedua, { ...aTake(4, 1), to: { person, nama } })).toBe('ok');
  expect(taken()).toMatchObject({ taken: { by: { person, nama } } });
  expect(give(actors.verifikatorKedua, aTake(5, 1, false))).toBe('ok');
  expect(taken()).toMatchObject({ taken: null });
});

test('who has a filing in hand locks nothing, and only what waits is taken', () => {
  const { give } = aDesk();
  give(actors.operator, aSaveDraft(1));
  expect(give(actors.verifikator, aTake(2, 1))).toBe('not-found');
  give(actors.operator, aFileReport(3, { base: commandId(1) }));
  give(actors.verifikator, aTake(4, 3));
  expect(give(actors.operator, aTake(5, 3))).toBe('not-allowed');
  expect(give(actors.verifikatorKedua, aReturn(6, commandId(3)))).toBe('ok');
  expect(give(actors.verifikator, aTake(7, 3))).toBe('already-decided');
  give(actors.operator, aFileReport(8, { base: commandId(3) }));
  expect(give(actors.verifikator, aTake(9, 3))).toBe('superseded');
});

const aPerdes = (n: number, fields: Readonly<Record<string, unknown>> = {}) =>
  aCommand(n, {
    kind: 'record-perdes',
    report: apbdesSembung,
    perdes: {
      nomor: '7 Tahun 2026',
      tanggal: '2026-12-10',
      nomorPerkades: '',
      tanggalPerkades: null,
    },
    ...fields,
  });

test('a desa tells its Perdes once its Raperdes is accepted, and may put it right', () => {
  const { give, docs } = aDesk();
  expect(give(actors.operator, aPerdes(1))).toBe('not-found');
  give(actors.operator, aFileReport(2));
  expect(give(actors.operator, aPerdes(3))).toBe('not-accepted-yet');
  give(actors.verifikator, anAccept(4, commandId(2)));
  expect(give(actors.operator, aPerdes(5))).toBe('ok');
  const right = {
    nomor: '8 Tahun 2026',
    tanggal: '2026-12-11',
    nomorPerkades: '',
    tanggalPerkades: null,
  };
  expect(give(actors.kepalaDesa, aPerdes(6, { perdes: right }))).toBe('ok');
  expect(give(actors.operatorPerak, aPerdes(7))).toBe('out-of-scope');
  expect(give(actors.verifikator, aPerdes(8))).toBe('not-allowed');
  expect(docs.get(docId.report(apbdesSembung))).toMatchObject({
    state: 'diterima',
    perdes: { nomor: '8 Tahun 2026' },
  });
});
