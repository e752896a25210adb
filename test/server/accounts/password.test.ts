import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from '../../../src/server/accounts/password.ts';

const salt = new Uint8Array(16).fill(7);

test('writes argon2id in PHC form, with its salt and parameters', async () => {
  expect(await hashPassword('rahasia', salt)).toMatch(
    /^\$argon2id\$v=19\$m=19456,t=2,p=1\$BwcHBwcHBwcHBwcHBwcHBw\$[A-Za-z0-9+/]{43}$/,
  );
});

test('knows the right password from a wrong one', async () => {
  const hash = await hashPassword('rahasia', salt);
  expect(await verifyPassword('rahasia', hash)).toBe(true);
  expect(await verifyPassword('rahasia ', hash)).toBe(false);
});

test('takes a letter composed or not for the same', async () => {
  const hash = await hashPassword('caf\u00e9', salt);
  expect(await verifyPassword('cafe\u0301', hash)).toBe(true);
});

test('verifies by the parameters in the hash, so that they can be raised', async () => {
  // The reference implementation: echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32
  const hash =
    '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
  expect(await verifyPassword('password', hash)).toBe(true);
});

test('no password fits what is no hash', async () => {
  expect(await verifyPassword('', 'plain')).toBe(false);
});
