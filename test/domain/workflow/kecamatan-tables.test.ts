import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { decide, idsRead } from '../../../src/domain/workflow/decide.ts';
import { refused } from '../../../src/domain/workflow/decision.ts';
import { type Doc, docSchema, situationOf } from '../../../src/domain/workflow/documents.ts';
import { settingNameSchema } from '../../../src/domain/settings/setting-name.ts';
import { commandId, madeAt } from '../../support/a-command.ts';
import { actors } from '../../support/actors.ts';
import { aCommandOf } from '../../support/one-of-each-command.ts';

const desa = '35.17.01.2006';

function decideOn(command: ReturnType<typeof aCommandOf>, doc: Doc | null = null) {
  const situation = situationOf(idsRead(command), (id) => (id === doc?.id ? doc : undefined));
  return decide(command, situation, {
    actor: actors.admin,
    at: madeAt,
    receivedAt: madeAt,
    takeNumber: () => null,
    refuseContent: () => null,
  });
}

function firstDoc(command: ReturnType<typeof aCommandOf>, doc: Doc | null = null): Doc {
  const decision = decideOn(command, doc);
  return must(decision.kind === 'accepted' ? decision.documents[0] : null);
}

const tables = [
  ['set-hari-libur', {}],
  ['set-calendar', {}],
  ['set-setting', { name: 'kontak', desa }],
] as const;

test.for(tables)('S12 %s keeps what a newer server wrote beside it', ([kind, fields]) => {
  const before = docSchema.parse({ ...firstDoc(aCommandOf(kind, fields)), later: 'kept' });
  const next = aCommandOf(kind, { ...fields, id: commandId(10), base: commandId(9) });
  expect(firstDoc(next, before)).toMatchObject({ later: 'kept', version: commandId(10) });
});

test.for(tables)('S4 %s on another version is refused with the one there is', ([kind, fields]) => {
  const before = firstDoc(aCommandOf(kind, fields));
  const stale = { kind: 'refused', code: 'stale', head: commandId(9) };
  expect(decideOn(aCommandOf(kind, { ...fields, base: null }), before)).toEqual(stale);
  expect(decideOn(aCommandOf(kind, { ...fields, base: commandId(3) }))).toEqual({
    ...stale,
    head: null,
  });
});

test('what was set stands there whole', () => {
  const entries = [
    { tanggal: '2026-12-25', nama: 'Natal', jenis: 'libur-nasional', verified: true },
  ];
  expect(firstDoc(aCommandOf('set-hari-libur', { entries }))).toMatchObject({ entries });
  const settings = { graceHariKerja: 5, entries: [{ rule: 'A7', tahun: null, enabled: false }] };
  expect(firstDoc(aCommandOf('set-calendar', { settings }))).toMatchObject({ settings });
  const value = { nama: 'Suwarno' };
  expect(firstDoc(aCommandOf('set-setting', { value }))).toMatchObject({
    name: 'kontak',
    desa,
    value,
  });
});

test("contacts are a desa's own", () => {
  const command = aCommandOf('set-setting', { name: 'kontak', desa: null });
  expect(decideOn(command)).toEqual(refused('malformed'));
});

test.for(settingNameSchema.options.filter((name) => name !== 'kontak'))(
  '%s is of the kecamatan and of no desa',
  (name) => {
    expect(decideOn(aCommandOf('set-setting', { name, desa }))).toEqual(refused('malformed'));
    expect(decideOn(aCommandOf('set-setting', { name, desa: null })).kind).toBe('accepted');
  },
);
