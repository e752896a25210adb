import { expect, test } from 'vitest';
import { rosterOf, searchRoster } from '../../../../src/app/rooms/orang/roster.ts';
import { deviceIdSchema } from '../../../../src/domain/basics/ids.ts';
import { kecamatanPerak } from '../../../../src/domain/desa/kecamatan-perak.ts';
import { docId } from '../../../../src/domain/workflow/documents.ts';
import type { KecamatanDoc } from '../../../../src/domain/desa/kecamatan-doc.ts';
import type { Actor } from '../../../../src/domain/people/people.ts';
import type { Person } from '../../../../src/sync/messages/people.ts';
import { aUuid } from '../../../support/a-uuid.ts';
import { instantAt } from '../../../support/a-server.ts';
import { actors } from '../../../support/actors.ts';

const kecamatan: KecamatanDoc = { ...kecamatanPerak, kind: 'kecamatan', id: docId.kecamatan };

function account({ person, nama, role, desa }: Actor, username: string): Person {
  return { person, nama, username, role, desa, disabled: false, hasPassword: true };
}

const people = [
  account(actors.kepalaDesa, 'kades.sembung'),
  account(actors.operator, 'operator.sembung'),
  account(actors.operatorPerak, 'operator.perak'),
  account(actors.camat, 'camat'),
  account(actors.admin, 'admin'),
];

test("lists the kecamatan's own people first, then desa by desa, by name", () => {
  const names = rosterOf({ people, devices: [] }, kecamatan).map(({ person }) => person.nama);
  expect(names).toEqual(['Hartono', 'Rina Wati', 'Agus Salim', 'Siti Aminah', 'Suwarno']);
});

test('names the desa, and shows its code while the table of the kecamatan is not here', () => {
  const place = (doc: KecamatanDoc | null) =>
    rosterOf({ people: people.slice(0, 1), devices: [] }, doc).map((one) => one.place);
  expect(place(kecamatan)).toEqual(['Sembung']);
  expect(place(null)).toEqual(['35.17.01.2006']);
});

test('gives each person their own devices', () => {
  const contact = {
    device: deviceIdSchema.parse(aUuid(9)),
    person: actors.camat.person,
    app: '0.1.0',
    at: instantAt(0),
  };
  const withDevice = rosterOf({ people, devices: [contact] }, kecamatan).filter(
    ({ devices }) => devices.length > 0,
  );
  expect(withDevice).toMatchObject([{ person: { username: 'camat' }, devices: [contact] }]);
});

test('finds people by a part of their name, username or desa, however written', () => {
  const entries = rosterOf({ people, devices: [] }, kecamatan);
  const found = (typed: string) =>
    searchRoster(entries, typed).map(({ person }) => person.username);
  expect(found(' SITI ')).toEqual(['operator.sembung']);
  expect(found('operator.')).toEqual(['operator.perak', 'operator.sembung']);
  expect(found('sembung')).toHaveLength(2);
  expect(found('')).toHaveLength(people.length);
  expect(found('entah')).toEqual([]);
});
