import { argon2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hashBytes = promisify(argon2);

/** OWASP's parameters for argon2id: 19 MiB (`m`, in KiB), 2 passes (`t`), 1 lane (`p`); about 30 ms. */
const m = 19_456;
const t = 2;
const p = 1;
const tagBytes = 32;

const phcPattern =
  /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

/** Argon2id in PHC form; `salt` is 16 random bytes. */
export async function hashPassword(password: string, salt: Uint8Array): Promise<string> {
  const tag = await derive(password, { salt, m, t, p, tagBytes });
  return `$argon2id$v=19$m=${m},t=${t},p=${p}$${base64(salt)}$${base64(tag)}`;
}

/** By the parameters the hash itself names, so that they may be raised later. */
export async function verifyPassword(password: string, phc: string): Promise<boolean> {
  const match = phcPattern.exec(phc);
  if (!match) return false;
  const [, memory, passes, lanes, salt = '', tag = ''] = match;
  const expected = Buffer.from(tag, 'base64');
  const actual = await derive(password, {
    salt: Buffer.from(salt, 'base64'),
    m: Number(memory),
    t: Number(passes),
    p: Number(lanes),
    tagBytes: expected.length,
  });
  return timingSafeEqual(actual, expected);
}

interface Parameters {
  readonly salt: Uint8Array;
  readonly m: number;
  readonly t: number;
  readonly p: number;
  readonly tagBytes: number;
}

function derive(password: string, parameters: Parameters): Promise<Buffer> {
  return hashBytes('argon2id', {
    // The same password typed on another keyboard may come composed differently.
    message: Buffer.from(password.normalize('NFKC')),
    nonce: parameters.salt,
    memory: parameters.m,
    passes: parameters.t,
    parallelism: parameters.p,
    tagLength: parameters.tagBytes,
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}
