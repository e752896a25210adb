import { type Argon2Parameters, argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hashBytes = promisify(argon2);

/** OWASP's parameters for argon2id: 19 MiB (`m`, in KiB), 2 passes (`t`), 1 lane (`p`); about 30 ms. */
const [m, t, p] = [19_456, 2, 1];
const tagLength = 32;

const phcPattern =
  /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Argon2id in PHC form; `salt` is 16 random bytes. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const cost = { memory: m, passes: t, parallelism: p, tagLength };
  const tag = await derive(password, { nonce: salt, ...cost });
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${base64(salt)}$${base64(tag)}`;
}

/** By the parameters the hash itself names, so that they may be raised later. */
export async function verifyPassword(password: string, phc: string): Promise<boolean> {
  const match = phcPattern.exec(phc);
  if (!match) return false;
  const [, memory, passes, lanes, salt = '', tag = ''] = match;
  const expected = Buffer.from(tag, 'base64');
  const actual = await derive(password, {
    nonce: Buffer.from(salt, 'base64'),
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(lanes),
    tagLength: expected.length,
  });
  return timingSafeEqual(actual, expected);
}

function derive(password: string, others: Omit<Argon2Parameters, 'message'>): Promise<Buffer> {
  // The same password typed on another keyboard may come composed differently.
  return hashBytes('argon2id', { message: Buffer.from(password.normalize('NFKC')), ...others });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}
