import { must } from '../../domain/basics/must.ts';
import type { SyncError, SyncReply } from '../../sync/messages/downstream.ts';
import type { SyncRequest } from '../../sync/messages/upstream.ts';
import { protocolVersion } from '../../sync/messages/version.ts';
import type { Batch, Outbox } from './outbox.ts';

/*
 * One sync: requests until nothing waits on either side.
 *
 *   batch -> post -> reply        keep it; larger batches while the line holds (S10)
 *                 -> no answer    smaller batches, and again later: the same commands, the same ids (S1)
 *                 -> 400, 413     halve; one command alone that does not fit is refused, not the rest (S5)
 *                 -> 401          stop: the outbox stays, the person signs in when they like
 */

export type SyncOutcome =
  | 'done'
  | 'sign-in'
  | 'another-person'
  | 'upgrade-app'
  | 'no-answer'
  /** Another tab or the worker is at it (S6). */
  | 'busy';

export type Answer =
  | { readonly kind: 'reply'; readonly reply: SyncReply }
  | { readonly kind: 'error'; readonly error: SyncError['error'] }
  | { readonly kind: 'no-answer' };

export interface SyncRoundDeps {
  readonly outbox: Outbox;
  readonly post: (request: SyncRequest) => Promise<Answer>;
  /** Runs `work` while no other context of this browser syncs; null when one does (S6). */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T | null>;
  readonly appVersion: string;
}

export function createSyncRound(deps: SyncRoundDeps): () => Promise<SyncOutcome> {
  let size: Size = { commands: 50, bytes: 128 * 1024, documents: 200 };
  const run = async (): Promise<SyncOutcome> => {
    for (let round = 0; round < mostRounds; round++) {
      const batch = await deps.outbox.nextBatch(size);
      if (!batch) return 'sign-in';
      const answer = await deps.post(requestOf(batch, { size, appVersion: deps.appVersion }));
      const step = await takeAnswer(deps.outbox, batch, answer);
      size = resized(size, step.resize);
      if (step.outcome) return step.outcome;
    }
    return 'no-answer';
  };
  return async () => (await deps.exclusively(run)) ?? 'busy';
}

/** A bound, not a limit anybody meets: 10,000 commands at the smallest batch the line forces. */
const mostRounds = 10_000;

interface Size {
  readonly commands: number;
  readonly bytes: number;
  readonly documents: number;
}

interface Step {
  readonly outcome: SyncOutcome | null;
  readonly resize: 'grow' | 'shrink' | 'keep';
}

async function takeAnswer(outbox: Outbox, batch: Batch, answer: Answer): Promise<Step> {
  if (answer.kind === 'no-answer') return { outcome: 'no-answer', resize: 'shrink' };
  if (answer.kind === 'reply') {
    await outbox.record(batch, answer.reply);
    const isWhole = !answer.reply.more && !batch.hasMore;
    return { outcome: isWhole ? 'done' : null, resize: 'grow' };
  }
  switch (answer.error) {
    case 'sign-in':
    case 'another-person':
    case 'upgrade-app':
      return { outcome: answer.error, resize: 'keep' };
    case 'too-large':
    case 'malformed':
      return refuseTheUnfit(outbox, batch, answer.error);
    default:
      return { outcome: 'no-answer', resize: 'shrink' };
  }
}

async function refuseTheUnfit(
  outbox: Outbox,
  { commands }: Batch,
  code: 'too-large' | 'malformed',
): Promise<Step> {
  if (commands.length === 0) return { outcome: 'no-answer', resize: 'shrink' };
  if (commands.length === 1) await outbox.refuse(must(commands[0]).id, code);
  return { outcome: null, resize: commands.length === 1 ? 'keep' : 'shrink' };
}

function requestOf(
  { commands, device, person, feed, cursor }: Batch,
  { size, appVersion }: { size: Size; appVersion: string },
): SyncRequest {
  return {
    protocol: protocolVersion,
    app: appVersion,
    device,
    person,
    feed,
    cursor,
    limit: size.documents,
    commands: [...commands],
  };
}

const factors = { grow: 2, keep: 1, shrink: 0.5 } as const;
const least: Size = { commands: 1, bytes: 8 * 1024, documents: 10 };
const most: Size = { commands: 1000, bytes: 2 * 1024 * 1024, documents: 5000 };

function resized(size: Size, resize: Step['resize']): Size {
  const of = (part: keyof Size): number => {
    const wanted = Math.floor(size[part] * factors[resize]);
    return Math.min(Math.max(wanted, least[part]), most[part]);
  };
  return { commands: of('commands'), bytes: of('bytes'), documents: of('documents') };
}
