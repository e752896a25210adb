import { expect, test } from 'vitest';
import { apiErrorSchema } from '../../../src/sync/messages/api-error.ts';
import { balasanContentSchema } from '../../../src/sync/messages/balasan-content.ts';
import {
  balasanSchema,
  courierAnswerSchema,
  courierKeysSchema,
  registerKeySchema,
  titipanSchema,
} from '../../../src/sync/messages/courier.ts';
import { syncErrorSchema, syncReplySchema } from '../../../src/sync/messages/downstream.ts';
import { journalCheckSchema, journalPageSchema } from '../../../src/sync/messages/journal.ts';
import { officeSchema } from '../../../src/sync/messages/office.ts';
import {
  addPersonSchema,
  changePersonSchema,
  devicesSchema,
  invitationSchema,
  peopleSchema,
  setDisabledSchema,
} from '../../../src/sync/messages/people.ts';
import { pushStateSchema, pushSubscriptionSchema } from '../../../src/sync/messages/push.ts';
import { sessionSchema, signInSchema, takeLinkSchema } from '../../../src/sync/messages/session.ts';
import { titipanContentSchema } from '../../../src/sync/messages/titipan-content.ts';
import { syncRequestSchema } from '../../../src/sync/messages/upstream.ts';
import { madeAt } from '../../support/a-command.ts';
import { aSyncRequest } from '../../support/a-sync-request.ts';
import { aSyncReply } from '../../support/a-sync-reply.ts';
import { aUuid } from '../../support/a-uuid.ts';
import { actors } from '../../support/actors.ts';
import { unreadLeaves } from '../../support/each-leaf.ts';

/* At each place of a message something that is no text, number, yes or no is refused, whoever sends it. */
interface Schema {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}
const person = aUuid(1);
const device = aUuid(2);
const desa = '35.17.01.2006';
const kecamatan = '35.17.01';
const publicKey = 'MFkw'.repeat(10);
const signature = `${'A'.repeat(86)}==`;
const recipient = `age1${'q'.repeat(58)}`;
const p256dh = 'B'.repeat(87);
const sha256 = 'a'.repeat(64);
const reply = aSyncReply({
  results: [{ id: 'c', outcome: 'refused', seq: 0, code: 'stale', head: null }],
  changes: [{ id: 'd', seq: 4, body: { kind: 'lain' }, contentOf: 'c' }],
});
const aBalasan = { format: 'tepat-balasan-1', device, sealed: 'QUJD', signature };
const aPerson = {
  person,
  nama: 'Sri',
  username: 'sri',
  role: 'verifikator',
  desa: null,
  disabled: false,
  hasPassword: true,
};
const { protocol, app, feed, cursor } = aSyncRequest(actors.operator);

const messages: readonly (readonly [name: string, schema: Schema, message: object])[] = [
  [
    'a round up',
    syncRequestSchema,
    { ...aSyncRequest(actors.operator), commands: [{ id: 'a', kind: 'b' }] },
  ],
  ['a round down', syncReplySchema, reply],
  ['a refused round', syncErrorSchema, { error: 'upgrade-app' }],
  ['what an endpoint refuses', apiErrorSchema, { error: 'slow-down', retryAfterSeconds: 9 }],
  [
    'what the kecamatan knows',
    officeSchema,
    {
      contacts: { [desa]: madeAt },
      colleagues: [{ person, nama: 'Sri' }],
    },
  ],
  [
    'a page of the journal',
    journalPageSchema,
    {
      entries: [
        {
          seq: 1,
          at: madeAt,
          person,
          nama: 'Sri',
          device,
          kind: 'x',
          about: ['d'],
          desa,
          hash: 'ab',
          isWhole: true,
        },
      ],
      people: [{ person, nama: 'Sri' }],
      more: false,
    },
  ],
  ['a whole journal', journalCheckSchema, { kind: 'whole', upTo: 1, of: 2, isDone: false }],
  ['a broken journal', journalCheckSchema, { kind: 'broken', seq: 4 }],
  ['a device’s key', registerKeySchema, { publicKey }],
  ['the server’s keys', courierKeysSchema, { recipient, verifyKey: publicKey }],
  [
    'a titipan',
    titipanSchema,
    { format: 'tepat-titipan-1', kecamatan, device, sealed: 'QUJD', signature },
  ],
  ['a balasan', balasanSchema, aBalasan],
  [
    'a titipan taken',
    courierAnswerSchema,
    { outcome: 'delivered', applied: 1, refused: 0, files: 2, balasan: aBalasan },
  ],
  ['a titipan refused', courierAnswerSchema, { outcome: 'refused', code: 'changed' }],
  ['what is in a balasan', balasanContentSchema, { person, feed: 'f', cursor: 3, reply }],
  [
    'what is in a titipan',
    titipanContentSchema,
    {
      protocol,
      app,
      device,
      person,
      feed,
      cursor,
      kecamatan,
      replyTo: recipient,
      madeAt,
      commands: [{ id: 'a', kind: 'b' }],
      files: [{ desa, sha256, bytes: 'QUJD' }],
    },
  ],
  ['the people', peopleSchema, { people: [aPerson] }],
  ['a new person', addPersonSchema, { nama: 'Sri', username: 'sri', role: 'camat', desa: null }],
  ['a changed person', changePersonSchema, { nama: 'Sri', role: 'operator', desa }],
  ['an invitation', invitationSchema, { person, link: '/undangan/x', expiresAt: madeAt }],
  ['who may not', setDisabledSchema, { disabled: true }],
  ['the devices', devicesSchema, { devices: [{ device, person, app, at: madeAt }] }],
  [
    'where a browser is reached',
    pushSubscriptionSchema,
    {
      endpoint: 'https://push.example/x',
      keys: { p256dh, auth: 'c'.repeat(22) },
    },
  ],
  ['where a person is reached', pushStateSchema, { publicKey: p256dh, endpoint: null }],
  ['who signs in', signInSchema, { device, app, username: 'sri', password: 'rahasia1' }],
  [
    'who takes a link',
    takeLinkSchema,
    { device, app, token: 't'.repeat(43), password: 'rahasia1' },
  ],
  ['a session', sessionSchema, { actor: actors.operator, username: 'operator.sembung' }],
];

test.each(messages)('of %s', (_, schema, message) => {
  const isRead = (one: unknown) => schema.safeParse(one).success;
  expect(isRead(message)).toBe(true);
  expect(unreadLeaves(message, isRead)).toEqual([]);
});
