import { type CommandId, commandIdSchema, isKnownReport } from '../../domain/basics/ids.ts';
import type { Content } from '../../domain/standing/report-doc.ts';
import type { Door } from '../../domain/workflow/commands/define-command.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';
import {
  commandKinds,
  commandSchema,
  reportOf,
  rulesOf,
} from '../../domain/workflow/commands/registry.ts';
import type { RefusalCode } from '../../domain/workflow/refusal.ts';
import { type Sha256, contentHash } from '../../sync/content-hash.ts';
import type { SyncRequest } from '../../sync/messages/upstream.ts';

export type ReadCommand =
  | { readonly kind: 'readable'; readonly id: CommandId; readonly command: Command }
  /** With an id that is none there is nothing to remember the answer by. */
  | { readonly kind: 'refused'; readonly id: CommandId | null; readonly code: RefusalCode };

/** Reads one command by itself, so that one nobody understands never blocks the others (S5). */
export async function readCommand(
  raw: SyncRequest['commands'][number],
  sha256: Sha256,
): Promise<ReadCommand> {
  const id = commandIdSchema.safeParse(raw.id).data ?? null;
  if (id === null) return { kind: 'refused', id, code: 'malformed' };
  const misfit = refuseMisfit(raw);
  if (misfit) return { kind: 'refused', id, code: misfit };
  if (!commandKinds.some((kind) => kind === raw.kind))
    return { kind: 'refused', id, code: 'unknown-command' };
  const command = commandSchema.safeParse(raw);
  if (!command.success) return { kind: 'refused', id, code: 'malformed' };
  const code = await refuseClaim(command.data, sha256);
  return code ? { kind: 'refused', id, code } : { kind: 'readable', id, command: command.data };
}

/** Its kind of report, then what it claims of itself. */
async function refuseClaim(command: Command, sha256: Sha256): Promise<RefusalCode | null> {
  const report = reportOf(command);
  if (report !== null && !isKnownReport(report)) return 'unknown-command';
  const hashOf: Door['hashOf'] = (content) => hashOrNull(content, sha256);
  return (await rulesOf(command).refuseClaim?.(command, { hashOf })) ?? null;
}

/** Null for what has no canonical form, such as half a surrogate pair. */
async function hashOrNull(content: Content, sha256: Sha256): Promise<string | null> {
  const encoder = new TextEncoder();
  try {
    return await contentHash(content, sha256, (text) => encoder.encode(text));
  } catch {
    return null;
  }
}

/** One command at most, counted roughly as its JSON text; the fullest APBDes known is under 200 KB. */
const mostBytes = 1024 * 1024;
/** Deeper than any content; what reads and writes JSON by recursion would break far below it. */
const mostDepth = 24;
/** Quotes, comma and the like around each value. */
const bytesAround = 4;

/** Whether the server takes a command of this size and depth at all; null = yes. */
function refuseMisfit(command: unknown): 'too-large' | 'malformed' | null {
  let bytesLeft = mostBytes;
  const isShallow = (value: unknown, depth: number): boolean => {
    bytesLeft -= bytesAround;
    if (typeof value === 'string') bytesLeft -= value.length;
    if (typeof value !== 'object' || value === null || bytesLeft < 0) return true;
    if (depth === mostDepth) return false;
    for (const [key, inner] of Object.entries(value)) {
      bytesLeft -= key.length;
      if (!isShallow(inner, depth + 1)) return false;
    }
    return true;
  };
  if (!isShallow(command, 0)) return 'malformed';
  return bytesLeft < 0 ? 'too-large' : null;
}
