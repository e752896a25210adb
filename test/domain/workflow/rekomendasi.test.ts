import { expect, test } from 'vitest';
import { desaCodeSchema } from '../../../src/domain/basics/ids.ts';
import { must } from '../../../src/domain/basics/must.ts';
import type { CommandKind } from '../../../src/domain/workflow/commands/registry.ts';
import type { RekomendasiDoc } from '../../../src/domain/rekomendasi/rekomendasi-doc.ts';
import { isAcknowledged, versionOf } from '../../../src/domain/rekomendasi/rekomendasi-doc.ts';
import { decide } from '../../../src/domain/workflow/decide.ts';
import { refused } from '../../../src/domain/workflow/decision.ts';
import type { Actor } from '../../../src/domain/people/people.ts';
import { situationOf } from '../../../src/domain/workflow/documents.ts';
import { commandId, madeAt } from '../../support/a-command.ts';
import { actors } from '../../support/actors.ts';
import { aCommandOf } from '../../support/one-of-each-command.ts';

const nothing = situationOf([], () => undefined);
const given = commandId(2);
const heard = { nama: 'Suwarno', jabatan: 'Kepala Desa', tandaTangan: null };
const signed = { ...heard, tandaTangan: 'M0 0L9 9' };

interface Step {
  readonly kind: CommandKind;
  readonly fields?: object;
  readonly on?: RekomendasiDoc | null;
}

function decideOn({ kind, fields = {}, on = null }: Step) {
  const isDesa = kind.startsWith('a'); // acknowledges, answers
  const actor: Actor = isDesa ? actors.operator : actors.pembina;
  return decide(
    aCommandOf(kind, fields),
    { ...nothing, rekomendasi: on },
    {
      actor,
      at: madeAt,
      receivedAt: madeAt,
      takeNumber: (book) => `${book}-1`,
      refuseContent: () => null,
    },
  );
}

function after(step: Step): RekomendasiDoc {
  const decision = decideOn(step);
  const [doc] = must(decision.kind === 'accepted' ? decision.documents : null);
  return must(doc?.kind === 'rekomendasi' ? doc : null);
}

const give = (fields: object = {}) =>
  after({ kind: 'give-rekomendasi', fields: { id: given, ...fields } });
const change = (on: RekomendasiDoc, fields: object = {}) =>
  after({ kind: 'change-rekomendasi', on, fields: { base: versionOf(on), ...fields } });
const acknowledge = (on: RekomendasiDoc, fields: object = {}) =>
  after({ kind: 'acknowledge-rekomendasi', on, fields: { diketahui: heard, ...fields } });

test('whom it is for, how grave it is, who heard it and its files go along', () => {
  const lampiran = {
    foto: {
      jenis: 'foto',
      nama: 'a.jpg',
      tipe: 'image/jpeg',
      sizeBytes: 9,
      originalBytes: 9,
      sha256: 'a'.repeat(64),
    },
  };
  const extras = { kepada: 'Kaur Keuangan', bobot: 'berat', diketahui: signed, lampiran };
  expect(give(extras)).toMatchObject(extras);
});

test('what nobody said of it is absent, not empty', () => {
  const names = Object.keys(give());
  for (const name of ['kepada', 'bobot', 'diketahui', 'lampiran'])
    expect(names).not.toContain(name);
});

test('one that exists is not given again', () => {
  expect(decideOn({ kind: 'give-rekomendasi', on: give() })).toEqual(refused('already-decided'));
});

test('new words take a new day and a new addressee', () => {
  const changed = change(give({ kepada: 'Kaur Keuangan' }), {
    text: 'Setor PPN.',
    due: '2026-12-01',
    kepada: 'Bendahara',
  });
  expect(changed).toMatchObject({ text: 'Setor PPN.', due: '2026-12-01', kepada: 'Bendahara' });
});

test('the words before stay readable, the oldest first, with who changed them', () => {
  const once = change(give(), { id: commandId(3), text: 'Kedua.' });
  const twice = change(once, { id: commandId(4), text: 'Ketiga.' });
  const { person, nama } = actors.pembina;
  const by = { person, nama };
  expect(twice.earlier).toEqual([
    { version: given, text: 'Setor pajak.', by, at: madeAt },
    { version: commandId(3), text: 'Kedua.', by, at: madeAt },
  ]);
  expect(versionOf(twice)).toBe(commandId(4));
});

test('a signature stays with the words it was given for', () => {
  const changed = change(acknowledge(give({ diketahui: heard }), { diketahui: signed }), {
    id: commandId(3),
  });
  expect(changed.acknowledged).toBeUndefined();
  expect(changed.diketahui).toBeUndefined();
  expect(changed.otherAcknowledged).toMatchObject([
    { version: given, tandaTangan: null },
    { version: given, tandaTangan: 'M0 0L9 9' },
  ]);
  expect(change(give()).otherAcknowledged).toEqual([]);
});

test.for(['change-rekomendasi', 'acknowledge-rekomendasi', 'answer-rekomendasi'] as const)(
  'S11 %s finds only what is there and its own desa’s',
  (kind) => {
    const elsewhere = { ...give(), desa: desaCodeSchema.parse('35.17.01.2005') };
    expect(decideOn({ kind })).toEqual(refused('not-found'));
    expect(decideOn({ kind, on: elsewhere })).toEqual(refused('not-found'));
    expect(decideOn({ kind, on: give() }).kind).toBe('accepted');
  },
);

test('S11 a follow-up of another desa, or of nothing, is not there to be judged', () => {
  const kind = 'judge-rekomendasi';
  const answered = after({ kind: 'answer-rekomendasi', on: give(), fields: { id: commandId(1) } });
  const elsewhere = { ...answered, desa: desaCodeSchema.parse('35.17.01.2005') };
  expect(decideOn({ kind })).toEqual(refused('not-found'));
  expect(decideOn({ kind, on: elsewhere })).toEqual(refused('not-found'));
  expect(after({ kind, on: answered })).toMatchObject({ state: 'selesai' });
});

test('an answer keeps its words, its files and who gave it', () => {
  const fields = { id: commandId(5), text: 'Sudah disetor.' };
  const { person, nama } = actors.operator;
  expect(after({ kind: 'answer-rekomendasi', on: give(), fields }).steps).toEqual([
    {
      kind: 'jawaban',
      id: commandId(5),
      by: { person, nama },
      at: madeAt,
      text: 'Sudah disetor.',
      lampiran: {},
    },
  ]);
});

test('what was answered is not written anew', () => {
  const answered = after({ kind: 'answer-rekomendasi', on: give() });
  const fields = { base: given };
  expect(decideOn({ kind: 'change-rekomendasi', on: answered, fields })).toEqual(
    refused('already-decided'),
  );
});

test('the first acknowledgement of the words stands, the next is kept beside it', () => {
  const first = acknowledge(give());
  expect(first.acknowledged).toMatchObject({ nama: 'Suwarno', version: given });
  const second = acknowledge(first, { diketahui: { ...heard, nama: 'Siti' } });
  expect(second.acknowledged).toMatchObject({ nama: 'Suwarno' });
  expect(second.otherAcknowledged).toMatchObject([{ nama: 'Siti' }]);
});

test('one for words of before is kept beside, one for words that never were is refused', () => {
  const changed = change(give(), { id: commandId(3) });
  const late = acknowledge(changed, { version: given });
  expect(late.acknowledged).toBeUndefined();
  expect(late.otherAcknowledged).toMatchObject([{ version: given }]);
  const never = { diketahui: heard, version: commandId(77) };
  expect(decideOn({ kind: 'acknowledge-rekomendasi', on: changed, fields: never })).toEqual(
    refused('not-found'),
  );
});

test('twenty are kept beside it and no more', () => {
  let doc = acknowledge(give());
  for (let n = 0; n < 20; n += 1) doc = acknowledge(doc);
  expect(doc.otherAcknowledged).toHaveLength(20);
  expect(decideOn({ kind: 'acknowledge-rekomendasi', on: doc })).toEqual(
    refused('already-decided'),
  );
});

test('it is acknowledged by a signature or from the desa’s own phone, not by having been heard', () => {
  expect(isAcknowledged(give())).toBe(false);
  expect(isAcknowledged(give({ diketahui: heard }))).toBe(false);
  expect(isAcknowledged(give({ diketahui: null }))).toBe(false);
  expect(isAcknowledged(give({ diketahui: signed }))).toBe(true);
  expect(isAcknowledged(acknowledge(give()))).toBe(true);
});
