import type { KecamatanCode } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import { type Actor, judgeRoles } from '../../domain/people/people.ts';
import { fileReportCommand } from '../../domain/workflow/commands/file-report.ts';
import type { Sha256 } from '../../sync/content-hash.ts';
import type { SyncReply, Change } from '../../sync/messages/downstream.ts';
import type { Office } from '../../sync/messages/office.ts';
import type { SyncRequest } from '../../sync/messages/upstream.ts';
import { contentOfVersion, protocolVersion } from '../../sync/messages/version.ts';
import type { ServerStore } from '../store/server-store.ts';
import { type Decided, decideCommands } from './decide-commands.ts';
import { readCommand } from './read-command.ts';
import type { RulesOf } from '../../domain/reports/registry.ts';

export interface AnswerSyncDeps {
  readonly store: ServerStore;
  readonly now: () => Instant;
  readonly sha256: Sha256;
  readonly rulesOf: RulesOf;
  /** Hears of what should not happen; the round goes on. */
  readonly reportBug: (error: unknown) => void;
}

const nothingDecided: Decided = { results: [], fresh: new Set() };

/**
 * One round trip: the commands are decided and on disk before the reply leaves (S7), then comes a page
 * of the feed, which already holds their effect. A round without commands only reads.
 */
export async function answerSync(
  deps: AnswerSyncDeps,
  actor: Actor,
  request: SyncRequest,
): Promise<SyncReply> {
  const { store, now, sha256 } = deps;
  const receivedAt = now();
  const { device, commands: raw } = request;
  const commands = await Promise.all(raw.map((command) => readCommand(command, sha256)));
  const isFiling = commands.some(
    (read) => read.kind === 'readable' && read.command.kind === fileReportCommand.kind,
  );
  const contactBefore = isFiling
    ? await store.people.contactBefore({ ...actor, device }, receivedAt)
    : null;
  const { results, fresh } =
    commands.length === 0
      ? nothingDecided
      : await store.transact(actor.kecamatan, (transaction) =>
          decideCommands(commands, {
            ...deps,
            transaction,
            actor,
            device,
            receivedAt,
            contactBefore,
          }),
        );
  const page = await store.readFeed(actor, request);
  // Once a round of pages: with the last.
  const isToldOffice = actor.desa === null && !page.more;
  const office = isToldOffice ? await officeOf(store, actor.kecamatan) : null;
  return {
    protocol: protocolVersion,
    now: receivedAt,
    ...page,
    changes: page.changes.map((change) =>
      request.protocol >= contentOfVersion ? leaveOutContent(change, fresh) : change,
    ),
    ...(office && { office }),
    results: results.map((result, index) => ({ ...result, id: raw[index]?.id ?? result.id })),
  };
}

async function officeOf({ people }: ServerStore, kecamatan: KecamatanCode): Promise<Office> {
  const all = await people.list(kecamatan);
  const colleagues = all
    .filter(({ role, disabled }) => !disabled && judgeRoles.includes(role))
    .map(({ person, nama }) => ({ person, nama }));
  return { contacts: await people.lastContacts(kecamatan), colleagues };
}

/**
 * A draft or filing that a command of this very round wrote goes back without its content: the phone has
 * it, and names it by the command. Only for `fresh` ones: of a repeat nobody looks whether it is the same.
 */
function leaveOutContent(change: Change, fresh: ReadonlySet<string>): Change {
  const { body } = change;
  const contentOf = writtenBy(body);
  if (body === null || contentOf === null || !fresh.has(contentOf)) return change;
  const { content: _, ...rest } = body;
  return { ...change, body: rest, contentOf };
}

/** The command whose content the document carries. */
function writtenBy(body: Change['body']): string | null {
  const command =
    body?.kind === 'draft' ? body['version'] : body?.kind === 'filing' ? body['filing'] : null;
  return typeof command === 'string' ? command : null;
}
