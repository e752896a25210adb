import { randomBytes } from 'node:crypto';
import { deviceIdSchema, uuidv7 } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import { demoPassword } from '../../src/server/seed/seed-demo.ts';
import type { SyncReply } from '../../src/sync/messages/downstream.ts';
import { syncReplySchema } from '../../src/sync/messages/downstream.ts';
import type { SyncRequest } from '../../src/sync/messages/upstream.ts';
import { sessionSchema } from '../../src/sync/messages/session.ts';
import { protocolVersion } from '../../src/sync/messages/version.ts';
import type { RawDoc } from './renstra-by-hand.ts';

/** Somebody of the demo who speaks to a running server without a browser. */
export interface Wire {
  readonly actor: Actor;
  /** Sends commands; all must be taken. */
  readonly sends: (commands: SyncRequest['commands']) => Promise<void>;
  /** Every document this person may see, as JSON. */
  readonly reads: () => Promise<readonly RawDoc[]>;
}

export async function openWire(url: string, username: string): Promise<Wire> {
  const device = deviceIdSchema.parse(uuidv7(Date.now(), randomBytes(10)));
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
  const signedIn = await post('/api/sessions', {
    username,
    password: demoPassword,
    device,
    app: 'uji',
  });
  const { actor } = sessionSchema.parse(await signedIn.json());
  const cookie = must(signedIn.headers.get('set-cookie')?.split(';')[0]);
  const round = async (fields: Pick<SyncRequest, 'feed' | 'cursor' | 'commands'>) => {
    const envelope = { protocol: protocolVersion, app: 'uji', device, person: actor.person };
    const response = await post('/api/sync', { ...envelope, limit: 1000, ...fields }, cookie);
    return syncReplySchema.parse(await response.json());
  };
  return {
    actor,
    sends: async (commands) => {
      const { results } = await round({ feed: null, cursor: 0, commands });
      const refused = results.filter(({ outcome }) => outcome !== 'applied');
      if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
    },
    reads: async () => {
      const docs = new Map<string, RawDoc | null>();
      let reply: SyncReply | null = null;
      while (reply === null || reply.more) {
        reply = await round({
          feed: reply?.feed ?? null,
          cursor: reply?.cursor ?? 0,
          commands: [],
        });
        for (const { id, body } of reply.changes) docs.set(id, body as RawDoc | null); // JSON as it came
      }
      return [...docs.values()].flatMap((doc) => doc ?? []);
    },
  };
}
