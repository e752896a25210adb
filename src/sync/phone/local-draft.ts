import type { CommandId, ReportId } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import type { DraftCommand } from '../../domain/workflow/commands/draft-command.ts';
import { type FileReport, fileReportCommand } from '../../domain/workflow/commands/file-report.ts';
import { saveDraftCommand } from '../../domain/workflow/commands/save-draft.ts';
import type { Content, DraftDoc } from '../../domain/standing/report-doc.ts';
import { type Conflict, isSame, merge, takeTheirs } from '../merge/merge.ts';
import type { QueuedCommand } from './queued-command.ts';

/*
 * A draft as one phone has it. `content` is on disk at every keystroke; now and then it is sealed into a
 * command, which names `head` as its base and becomes the new `head`, so that a chain of commands made
 * without signal stands by itself. `synced` is the last content known to be the server's, the base of a
 * merge (`settle-draft.ts`).
 */
export interface LocalDraft {
  readonly report: ReportId;
  readonly content: Content;
  readonly synced: { readonly version: CommandId | null; readonly content: Content };
  /** The version the next command builds on: the last sealed command, or `synced.version`. */
  readonly head: CommandId | null;
  /** What the command `head` carries while the server has not confirmed it. */
  readonly sealed: Content | null;
  readonly conflicts: readonly Conflict[];
  /** Why the server took the last change not, other than `stale`; gone with the next edit. */
  readonly refusal: string | null;
  /** A filing that did not stand: its content is this draft again; kept until the person has read why. */
  readonly refusedFiling: { readonly code: string; readonly filedAt: Instant } | null;
  readonly changedAt: Instant;
}

export interface Seal {
  readonly draft: LocalDraft;
  readonly command: DraftCommand;
  /** Commands never sent, which this one replaces. */
  readonly replaced: readonly CommandId[];
}

/** Identity and times of a command about to be sealed. */
export type Stamp = Pick<DraftCommand, 'id' | 'madeAt' | 'seenServerAt'>;

/** Opens a draft on what the server has, or on an empty content of its kind. */
export function openDraft(
  report: ReportId,
  { server, empty, at }: { server: DraftDoc | null; empty: Content; at: Instant },
): LocalDraft {
  const synced = { version: server?.version ?? null, content: server?.content ?? empty };
  return {
    report,
    content: synced.content,
    synced,
    head: synced.version,
    sealed: null,
    conflicts: [],
    refusal: null,
    refusedFiling: null,
    changedAt: at,
  };
}

/**
 * Puts changed content into the draft. `base`: the content the change was made on, where that may no longer
 * be the draft's own (a merge or another tab wrote meanwhile): then both changes are kept, and the same
 * field changed twice waits for a person.
 */
export function editDraft(
  draft: LocalDraft,
  content: Content,
  { at, base = draft.content }: { at: Instant; base?: Content },
): LocalDraft {
  const { merged, conflicts } = merge(base, content, draft.content);
  const fresh = conflicts.filter(
    ({ path }) => !draft.conflicts.some((open) => isSame(open.path, path)),
  );
  return {
    ...draft,
    content: merged,
    conflicts: [...draft.conflicts, ...fresh],
    refusal: null,
    changedAt: at,
  };
}

/** A person chose a side; both stay visible until then. */
export function chooseSide(
  draft: LocalDraft,
  conflict: Conflict,
  { side, at }: { side: 'mine' | 'theirs'; at: Instant },
): LocalDraft {
  const content = side === 'theirs' ? takeTheirs(draft.content, conflict) : draft.content;
  const conflicts = draft.conflicts.filter((other) => !isSame(other.path, conflict.path));
  return { ...draft, content, conflicts, changedAt: at };
}

/** Holds something the server's version, with what is on its way, does not have. */
export function isDirty({ content, sealed, synced }: LocalDraft): boolean {
  return !isSame(content, sealed ?? synced.content);
}

/** The save to queue now; null when there is nothing new, or a person must choose or mend first. */
export function sealSave(
  draft: LocalDraft,
  queue: readonly QueuedCommand[],
  stamp: Stamp,
): Seal | null {
  if (!isDirty(draft) || draft.conflicts.length > 0 || draft.refusal !== null) return null;
  const { base, replaced } = baseOf(draft, queue);
  const { report, content } = draft;
  return sealed(draft, { ...stamp, kind: saveDraftCommand.kind, report, base, content }, replaced);
}

/** The filing to queue; throws when conflicts are open: the page asks for them first. */
export function sealFiling(
  draft: LocalDraft,
  queue: readonly QueuedCommand[],
  filing: Stamp & Pick<FileReport, 'contentHash' | 'kepalaDesa'>,
): Seal {
  if (draft.conflicts.length > 0) throw new Error('conflicts are open');
  const { base, replaced } = baseOf(draft, queue);
  const { report, content } = draft;
  return sealed(
    { ...draft, refusedFiling: null },
    { ...filing, kind: fileReportCommand.kind, report, base, content },
    replaced,
  );
}

/** A save that was never sent is replaced, not followed: a day of typing offline is one command. */
function baseOf(
  draft: LocalDraft,
  queue: readonly QueuedCommand[],
): { base: CommandId | null; replaced: readonly CommandId[] } {
  const last = queue.find(({ id }) => id === draft.head);
  if (last?.command.kind !== saveDraftCommand.kind || last.sent || last.status !== 'queued')
    return { base: draft.head, replaced: [] };
  return { base: last.command.base, replaced: [last.id] };
}

function sealed(draft: LocalDraft, command: DraftCommand, replaced: readonly CommandId[]): Seal {
  return {
    draft: { ...draft, head: command.id, sealed: command.content, refusal: null },
    command,
    replaced,
  };
}
