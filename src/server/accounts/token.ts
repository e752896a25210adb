import { hash } from 'node:crypto';

interface Token {
  /** What the person holds: 43 letters of base64url. */
  readonly text: string;
  /** What the store keeps. */
  readonly hash: string;
}

/** For sessions and links; 32 random bytes need no salt and no slow hash. */
export function createToken(randomBytes: (count: number) => Uint8Array): Token {
  const text = Buffer.from(randomBytes(32)).toString('base64url');
  return { text, hash: hashToken(text) };
}

export function hashToken(text: string): string {
  return hash('sha256', text);
}
