import { expect, test } from 'vitest';
import { deviceIdSchema } from '../../../src/domain/basics/ids.ts';
import type { DeviceContact, PersonRow } from '../../../src/server/store/server-store.ts';
import { createContactLog } from '../../../src/server/sync/contact-log.ts';
import { instantAt } from '../../support/a-server.ts';
import { aUuid } from '../../support/a-uuid.ts';
import { actors } from '../../support/actors.ts';

const device = deviceIdSchema.parse(aUuid(9));
const person: PersonRow = {
  ...actors.operator,
  username: 'operator',
  passwordHash: null,
  disabled: false,
};

test('notes a device every ten minutes, and at once when the person or the app is another', async () => {
  const contacts: DeviceContact[] = [];
  const logContact = createContactLog({
    touchDevice: async (contact) => {
      contacts.push(contact);
    },
  });
  const at = (minute: number) => instantAt(minute * 60_000);
  await logContact(person, { device, app: '0.1.0' }, at(0));
  await logContact(person, { device, app: '0.1.0' }, at(9));
  await logContact(person, { device, app: '0.2.0\u0000' }, at(9));
  await logContact({ ...person, ...actors.kepalaDesa }, { device, app: '0.2.0' }, at(9));
  await logContact({ ...person, ...actors.kepalaDesa }, { device, app: '0.2.0' }, at(19));
  expect(contacts.map((contact) => [contact.app, contact.at])).toEqual([
    ['0.1.0', at(0)],
    ['0.2.0', at(9)],
    ['0.2.0', at(9)],
    ['0.2.0', at(19)],
  ]);
});
