import type { Actor } from '../../src/domain/people/people.ts';
import { syncRequestSchema } from '../../src/sync/messages/upstream.ts';
import type { SyncRequest } from '../../src/sync/messages/upstream.ts';
import { protocolVersion } from '../../src/sync/messages/version.ts';
import { aUuid } from './a-uuid.ts';

/** A round of a phone that has seen nothing yet, with these commands. */
export function aSyncRequest(
  { person }: Pick<Actor, 'person'>,
  commands: readonly object[] = [],
  overrides: Partial<SyncRequest> = {},
): SyncRequest {
  return syncRequestSchema.parse({
    protocol: protocolVersion,
    app: '0.1.0',
    device: aUuid(900),
    person,
    feed: null,
    cursor: 0,
    limit: 200,
    commands,
    ...overrides,
  });
}
