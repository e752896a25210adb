import canonicalize from 'canonicalize';
import { must } from '../domain/basics/must.ts';
import type { Content } from '../domain/standing/report-doc.ts';

/** Hashes bytes with SHA-256: WebCrypto's `digest`, handed in by the composition root. */
export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;

/** Canonical JSON (RFC 8785): the same content gives the same text at every end. */
function canonicalJson(value: unknown): string {
  return must(canonicalize(value), 'JSON value');
}

/** SHA-256 of the canonical JSON, 64 hex digits: what a receipt promises. */
export async function contentHash(
  content: Content,
  sha256: Sha256,
  utf8: (text: string) => Uint8Array<ArrayBuffer>,
): Promise<string> {
  const digest = new Uint8Array(await sha256(utf8(canonicalJson(content))));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
