import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { commandSchema } from '../../../src/domain/workflow/commands/registry.ts';
import { docSchema } from '../../../src/domain/workflow/documents.ts';
import { syncErrorSchema, syncReplySchema } from '../../../src/sync/messages/downstream.ts';
import { syncRequestSchema } from '../../../src/sync/messages/upstream.ts';
import { oldestProtocolVersion, protocolVersion } from '../../../src/sync/messages/version.ts';

/** A line a version: the hash of every message's JSON Schema. Changed one? Then a new version and a line. */
const hashes: Record<number, string> = {
  1: '50bab515b0131985',
  2: 'dbafc4279247b3a5',
  3: '03ec89e67b35f20d',
};

test('S12 a changed message asks for a new protocol version', () => {
  const messages = [commandSchema, docSchema, syncRequestSchema, syncReplySchema, syncErrorSchema];
  const schemas = messages.map((message) => z.toJSONSchema(message, { io: 'input' }));
  const hash = createHash('sha256').update(JSON.stringify(schemas)).digest('hex').slice(0, 16);
  expect(hash).toBe(hashes[protocolVersion]);
});

test('S12 the server still answers at least one version', () => {
  expect(oldestProtocolVersion).toBeLessThanOrEqual(protocolVersion);
});
