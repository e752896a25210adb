import { describe, expect, test } from 'vitest';
import {
  desaCodeSchema,
  deviceIdSchema,
  kecamatanCodeSchema,
  reportIdSchema,
  sha256Schema,
} from '../../../src/domain/basics/ids.ts';
import {
  ageRecipientSchema,
  balasanSchema,
  base64Schema,
  courierAnswerSchema,
} from '../../../src/sync/messages/courier.ts';
import { changePersonSchema } from '../../../src/sync/messages/people.ts';
import { pushStateSchema, pushSubscriptionSchema } from '../../../src/sync/messages/push.ts';
import {
  newPasswordSchema,
  signInSchema,
  takeLinkSchema,
  usernameSchema,
} from '../../../src/sync/messages/session.ts';
import { syncRequestSchema } from '../../../src/sync/messages/upstream.ts';
import { aSyncRequest } from '../../support/a-sync-request.ts';
import { aUuid } from '../../support/a-uuid.ts';
import { actors } from '../../support/actors.ts';

interface Schema {
  readonly safeParse: (value: unknown) => { readonly success: boolean };
}
const device = aUuid(2);
const desa = '35.17.01.2006';
const app = '0.1.0';
const signature = `${'A'.repeat(86)}==`;
const recipient = `age1${'q'.repeat(58)}`;
const p256dh = 'B'.repeat(87);
const aBalasan = { format: 'tepat-balasan-1', device, sealed: 'QUJD', signature };

describe('whole texts and nothing around them', () => {
  const cases: readonly (readonly [string, Schema, readonly string[], readonly string[]])[] = [
    [
      'base64',
      base64Schema,
      ['QUJD', 'QUI=', 'QQ==', '+/9a'],
      ['', '=', 'QU D', 'QQ===', '!QUJD', 'QUJD!', 'QQ==\n'],
    ],
    [
      'a recipient',
      ageRecipientSchema,
      [recipient, `age1${'q'.repeat(20)}`, `age1${'9'.repeat(100)}`],
      [
        `age1${'q'.repeat(19)}`,
        `age1${'q'.repeat(101)}`,
        `x${recipient}`,
        `${recipient} `,
        `AGE1${'q'.repeat(58)}`,
        `age2${'q'.repeat(58)}`,
      ],
    ],
    [
      'a username',
      usernameSchema,
      ['ab', 'operator.perak', '7a_b-c', 'a'.repeat(40), ' Sri '],
      ['a', '.ab', '-ab', '_ab', 'a b', 'a'.repeat(41), 'sri!', ''],
    ],
    [
      'a kecamatan',
      kecamatanCodeSchema,
      ['35.17.01'],
      ['35.17.1', '35.17.01.', 'x35.17.01', '35.17.01x', '35-17-01', ''],
    ],
    [
      'a desa',
      desaCodeSchema,
      [desa],
      ['35.17.01.206', '35.17.01.20066', `x${desa}`, `${desa}x`, '35.17.01-2006'],
    ],
    [
      'a report',
      reportIdSchema,
      [`${desa}/lppd/2026`, `${desa}/realisasi-semester-1/2026`],
      [
        `${desa}/lppd/226`,
        `${desa}/lppd/20266`,
        `${desa}/Lppd/2026`,
        `${desa}/1lppd/2026`,
        `${desa}/lppd`,
        `x${desa}/lppd/2026`,
        `${desa}/lp_pd/2026`,
      ],
    ],
    [
      'a hash',
      sha256Schema,
      ['a'.repeat(64), '0'.repeat(64)],
      ['a'.repeat(63), 'a'.repeat(65), 'A'.repeat(64), 'g'.repeat(64)],
    ],
    [
      'an id',
      deviceIdSchema,
      [aUuid(7)],
      [`${aUuid(7)}0`, `0${aUuid(7)}`, aUuid(7).replaceAll('-', ''), `g${aUuid(7).slice(1)}`, ''],
    ],
    [
      'a password',
      newPasswordSchema,
      ['x'.repeat(8), 'x'.repeat(200)],
      ['x'.repeat(7), 'x'.repeat(201)],
    ],
  ];

  test.each(cases)('%s', (_, schema, good, bad) => {
    const isRead = (one: string) => schema.safeParse(one).success;
    expect(good.filter((one) => !isRead(one))).toEqual([]);
    expect(bad.filter(isRead)).toEqual([]);
  });

  test('a username is kept in small letters, without blanks around it', () => {
    expect(usernameSchema.parse('  Operator.PERAK ')).toBe('operator.perak');
  });

  test.each([
    [
      'a signature',
      balasanSchema,
      aBalasan,
      'signature',
      [
        'A'.repeat(88),
        `${'A'.repeat(85)}==`,
        `${'A'.repeat(86)}=`,
        ` ${signature}`,
        `${signature} `,
      ],
    ],
    [
      'a push key',
      pushStateSchema,
      { publicKey: p256dh, endpoint: null },
      'publicKey',
      ['B'.repeat(86), 'B'.repeat(88), `${p256dh}==`, ` ${p256dh}`],
    ],
    [
      'a token',
      takeLinkSchema,
      { device, app, token: 't'.repeat(43), password: 'rahasia1' },
      'token',
      ['t'.repeat(42), 't'.repeat(44), `${'t'.repeat(42)}!`],
    ],
    [
      'a version',
      signInSchema,
      { device, app, username: 'sri', password: 'x' },
      'app',
      ['x'.repeat(41), 'ü', 'a\nb'],
    ],
    [
      'a name to sign in',
      signInSchema,
      { device, app, username: 'sri', password: 'x' },
      'username',
      ['a\u0000b', 'x'.repeat(101)],
    ],
    [
      'a password to sign in',
      signInSchema,
      { device, app, username: 'sri', password: 'x' },
      'password',
      ['', 'x'.repeat(201)],
    ],
    [
      'a person’s name',
      changePersonSchema,
      { nama: 'Sri', role: 'operator', desa },
      'nama',
      [' ', 'x'.repeat(101), 'a\u0007b'],
    ],
    [
      'an endpoint',
      pushSubscriptionSchema,
      { endpoint: 'http://x', keys: { p256dh, auth: `${'c'.repeat(22)}==` } },
      'endpoint',
      ['ftp://x', 'https://', 'x https://x', 'https://x y', `https://${'x'.repeat(993)}`],
    ],
  ] as const)('%s', (_, schema: Schema, message, field, bad) => {
    expect(schema.safeParse(message).success).toBe(true);
    const read = bad.filter((one) => schema.safeParse({ ...message, [field]: one }).success);
    expect(read).toEqual([]);
  });

  test('an authentication secret', () => {
    const isRead = (auth: string) =>
      pushSubscriptionSchema.safeParse({ endpoint: 'https://x', keys: { p256dh, auth } }).success;
    expect(['c'.repeat(22), `${'c'.repeat(22)}==`].every(isRead)).toBe(true);
    const bad = ['c'.repeat(21), 'c'.repeat(23), `${'c'.repeat(22)}=`, ` ${'c'.repeat(22)}`];
    expect(bad.filter(isRead)).toEqual([]);
  });
});

test('a titipan of figures alone has no files, and an answer of before them none either', () => {
  const delivered = { outcome: 'delivered', applied: 1, refused: 0, balasan: aBalasan };
  expect(courierAnswerSchema.parse(delivered)).toMatchObject({ files: 0 });
});

test('a round has a place and a limit that can be', () => {
  const isRead = (fields: object) =>
    syncRequestSchema.safeParse({ ...aSyncRequest(actors.operator), ...fields }).success;
  expect(
    [{ cursor: 0 }, { limit: 1 }, { limit: 5000 }, { app: 'x'.repeat(40) }].every(isRead),
  ).toBe(true);
  const bad = [
    { cursor: -1 },
    { limit: 0 },
    { limit: 5001 },
    { app: 'x'.repeat(41) },
    { cursor: 0.5 },
  ];
  expect(bad.filter(isRead)).toEqual([]);
});
