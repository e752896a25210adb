import { reportKey, type CommandId, type DeviceId } from '../../domain/basics/ids.ts';
import { createIsLibur, tanggalInWib, type Instant } from '../../domain/basics/tanggal.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';
import { decide, idsRead } from '../../domain/workflow/decide.ts';
import { docId, situationOf, type Doc } from '../../domain/workflow/documents.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { CommandResult } from '../../sync/messages/downstream.ts';
import type { Commit, KnownOutcome, Refusal, Transaction } from '../store/server-store.ts';
import type { ReadCommand } from './read-command.ts';
import { openNumberBooks, type NumberBooks } from './number-book.ts';
import type { RulesOf } from '../../domain/reports/registry.ts';
import type { Occasion } from '../../domain/workflow/decision.ts';
import type { HariLiburDoc } from '../../domain/obligations/hari-libur-doc.ts';

interface Round {
  readonly transaction: Transaction;
  readonly actor: Actor;
  readonly device: DeviceId;
  readonly receivedAt: Instant;
  /** As `Occasion` has it. */
  readonly contactBefore: Instant | null;
  readonly rulesOf: RulesOf;
  readonly reportBug: (error: unknown) => void;
}

export interface Decided {
  /** One a command, in their order. */
  readonly results: readonly CommandResult[];
  /** Ids of those applied now, not at an earlier time. */
  readonly fresh: ReadonlySet<string>;
}

/** Decides a round's commands in their order, in one transaction. */
export async function decideCommands(
  commands: readonly ReadCommand[],
  round: Round,
): Promise<Decided> {
  const { transaction, actor, receivedAt } = round;
  const desk: Desk = {
    known: new Map(await transaction.readOutcomes(idsOf(commands))),
    documents: new Map(await transaction.readDocuments(documentsRead(commands))),
    numbers: await openNumberBooks(transaction, actor.kecamatan, receivedAt),
    commits: [],
    refusals: [],
  };
  const results = commands.map((command) => decideOne(command, desk, round));
  const seqs = await transaction.append(desk.commits);
  await transaction.keepRefusals(desk.refusals);
  await desk.numbers.close();
  const seqById = new Map(desk.commits.map(({ command }, index) => [command.id, seqs[index]]));
  const numbered = results.map((result) => ({
    ...result,
    seq: seqById.get(result.id as CommandId) ?? result.seq,
  }));
  return { results: numbered, fresh: new Set(seqById.keys()) };
}

/** What a round has on its desk: each command sees what those before it in the round did. */
interface Desk {
  readonly known: Map<string, KnownOutcome>;
  readonly documents: Map<string, Doc>;
  readonly numbers: NumberBooks;
  readonly commits: Commit[];
  readonly refusals: Refusal[];
}

/** Its `seq` is 0 until the commits have their numbers. */
function decideOne(read: ReadCommand, desk: Desk, round: Round): CommandResult {
  const { id } = read;
  if (id === null) return refusedResult('', 'malformed');
  const { actor, receivedAt } = round;
  const known = desk.known.get(id);
  // Nothing is told about another's command, not even whether it was applied.
  if (known && known.person !== actor.person) return refusedResult(id, 'not-yours');
  if (known) return known.result;
  const result =
    read.kind === 'refused'
      ? refusedResult(id, read.code)
      : decideReadable(read.command, desk, round);
  desk.known.set(id, { person: actor.person, result });
  if (result.outcome === 'refused')
    desk.refusals.push({ person: actor.person, at: receivedAt, result });
  return result;
}

function decideReadable(command: Command, desk: Desk, round: Round): CommandResult {
  const { actor, device, receivedAt, contactBefore } = round;
  const situation = situationOf(idsRead(command), (id) => desk.documents.get(id));
  const hariLibur = desk.documents.get(docId.hariLibur);
  const libur = hariLibur?.kind === 'hari-libur' ? hariLibur : null;
  const decision = decide(command, situation, {
    actor,
    at: receivedAt,
    receivedAt,
    contactBefore,
    takeNumber: desk.numbers.take,
    refuseContent: createRefuseContent(round, command, libur),
  });
  if (decision.kind === 'refused') {
    const { head } = decision;
    return { ...refusedResult(command.id, decision.code), ...(head === undefined ? {} : { head }) };
  }
  const { documents } = decision;
  for (const doc of documents) desk.documents.set(doc.id, doc);
  desk.commits.push({ command, person: actor.person, device, at: receivedAt, documents });
  return { id: command.id, outcome: 'applied', seq: 0 };
}

function refusedResult(id: string, code: string): CommandResult {
  return { id, outcome: 'refused', seq: 0, code };
}

function idsOf(commands: readonly ReadCommand[]): readonly CommandId[] {
  const ids = commands.flatMap(({ id }) => (id === null ? [] : [id]));
  return [...new Set(ids)];
}

function documentsRead(commands: readonly ReadCommand[]): readonly string[] {
  const readable = commands.flatMap((read) => (read.kind === 'readable' ? [read.command] : []));
  if (readable.length === 0) return [];
  return [...new Set([docId.hariLibur, ...readable.flatMap(idsRead)])];
}

/**
 * The content's own rules for one command. `related` stays empty: what stops a filing must not hang on what a device
 * happens to have. A rule that fails refuses its own command and no other; somebody has to look at it (S5).
 */
function createRefuseContent(
  {
    rulesOf,
    reportBug,
  }: { readonly rulesOf: RulesOf; readonly reportBug: (error: unknown) => void },
  command: Command,
  hariLibur: HariLiburDoc | null,
): Occasion['refuseContent'] {
  return (report, content, as) => {
    try {
      const key = reportKey(report);
      const { parse, check } = rulesOf(key.kind);
      const parsed = parse(content);
      if (parsed === null) return 'malformed';
      if (as === 'draft') return null;
      const isLibur = createIsLibur(hariLibur?.entries ?? []);
      const filedOn = tanggalInWib(command.madeAt);
      const findings = check(parsed, { ...key, filedOn, isLibur, related: [] });
      return findings.some(({ level }) => level === 'blocks') ? 'blocked' : null;
    } catch (cause) {
      reportBug(new Error(`the rules of ${report} failed on command ${command.id}`, { cause }));
      return 'rule-failed';
    }
  };
}
