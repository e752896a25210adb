import type { CommandId } from '../../domain/basics/ids.ts';
import { isDraftCommand } from '../../domain/workflow/commands/draft-command.ts';
import { type FileReport, fileReportCommand } from '../../domain/workflow/commands/file-report.ts';
import type { Content, DraftDoc } from '../../domain/standing/report-doc.ts';
import { type Conflict, getAt, isSame, merge } from '../merge/merge.ts';
import { type QueuedCommand, isPending } from './queued-command.ts';
import type { LocalDraft } from './local-draft.ts';

/*
 * After an answer of the server a draft is settled:
 *
 *   commands of this draft still pending?  -> wait, they are judged first
 *   server at my head                      -> what I sent is the server's
 *   server elsewhere                       -> merge (base: last common, mine, theirs)
 *   a filing refused as stale              -> sent again with its own filed time if the merge left it
 *                                             as it was; else it is a draft again and the person is told
 */
export interface Settled {
  readonly draft: LocalDraft;
  /** Commands that are dealt with and leave the outbox. */
  readonly done: readonly CommandId[];
  /** A stale filing whose content the merge did not touch: to be queued again under a new id. */
  readonly refile: FileReport | null;
}

interface Ground {
  /** The draft as the feed has it. */
  readonly server: DraftDoc | null;
  /** How far down the feed this phone is. */
  readonly cursor: number;
}

/** `queue`: this report's commands of this phone, oldest first. Null = nothing to do. */
export function settleDraft(
  draft: LocalDraft,
  queue: readonly QueuedCommand[],
  { server, cursor }: Ground,
): Settled | null {
  const own = queue.filter(({ command }) => isDraftCommand(command));
  const landed = own.filter((queued) => queued.status === 'applied' && queued.seq <= cursor);
  const advanced = landed.reduce(advance, draft);
  const done = landed.map(({ id }) => id);
  if (own.some((queued) => isPending(queued, cursor)))
    return done.length > 0 ? { draft: advanced, done, refile: null } : null;
  const refusedOnes = own.filter(({ status }) => status === 'refused');
  return settleRefused(advanced, refusedOnes, { server, done });
}

function settleRefused(
  draft: LocalDraft,
  refusedOnes: readonly QueuedCommand[],
  { server, done }: { server: DraftDoc | null; done: readonly CommandId[] },
): Settled | null {
  const version = server?.version ?? null;
  const isLevel = draft.synced.version === version && draft.head === version;
  if (refusedOnes.length === 0 && isLevel)
    return done.length > 0 ? { draft, done, refile: null } : null;
  const rebased = rebase(draft, server);
  const filing = refusedOnes.find(({ command }) => command.kind === fileReportCommand.kind);
  const again = filing ? refile(filing, rebased) : null;
  return {
    draft: {
      ...rebased,
      refusal: refusedOnes.find(({ code }) => code !== 'stale')?.code ?? draft.refusal,
      refusedFiling: filing && !again ? refusedFiling(filing) : draft.refusedFiling,
    },
    done: [...done, ...refusedOnes.map(({ id }) => id)],
    refile: again,
  };
}

/** The server has applied it: what it carried is common ground from here on. */
function advance(draft: LocalDraft, { command }: QueuedCommand): LocalDraft {
  if (!isDraftCommand(command)) return draft;
  const synced = { version: command.id, content: command.content };
  return { ...draft, synced, sealed: draft.head === command.id ? null : draft.sealed };
}

function rebase(draft: LocalDraft, server: DraftDoc | null): LocalDraft {
  const version = server?.version ?? null;
  const content = server?.content ?? draft.synced.content;
  const synced = { version, content };
  if (draft.head === version && draft.sealed !== null)
    return { ...draft, synced, head: version, sealed: null };
  const { merged, conflicts } = merge(draft.synced.content, draft.content, content);
  const open = [...stillOpen(draft, content, conflicts), ...conflicts];
  return { ...draft, content: merged, conflicts: open, synced, head: version, sealed: null };
}

/** A choice nobody has made yet stays one, with the server's newest value beside it. */
function stillOpen(
  draft: LocalDraft,
  server: Content,
  found: readonly Conflict[],
): readonly Conflict[] {
  return draft.conflicts
    .filter(({ path }) => !found.some((other) => isSame(other.path, path)))
    .map((conflict) => ({ ...conflict, theirs: getAt(server, conflict.path) }))
    .filter(({ mine, theirs }) => !isSame(mine, theirs));
}

function refusedFiling({ code, command }: QueuedCommand): LocalDraft['refusedFiling'] {
  return { code: code ?? 'stale', filedAt: command.madeAt };
}

function refile({ command, code }: QueuedCommand, settled: LocalDraft): FileReport | null {
  if (command.kind !== fileReportCommand.kind || code !== 'stale') return null;
  if (settled.conflicts.length > 0 || !isSame(settled.content, command.content)) return null;
  return command;
}
