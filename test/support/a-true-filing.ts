import { webcrypto } from 'node:crypto';
import type { FileReport } from '../../src/domain/workflow/commands/file-report.ts';
import type { Content } from '../../src/domain/standing/report-doc.ts';
import { contentHash } from '../../src/sync/content-hash.ts';
import { aFileReport } from './a-command.ts';

/** A filing whose hash is that of its content. */
export async function aTrueFiling(
  n: number,
  fields: Partial<FileReport> = {},
): Promise<FileReport> {
  const content: Content = fields.content ?? { catatan: `isi ${n}` };
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
  const hash = await contentHash(content, sha256, (text) => new TextEncoder().encode(text));
  return aFileReport(n, { content, contentHash: hash, ...fields });
}
