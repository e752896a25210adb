import type { Kysely, Transaction as Connection } from 'kysely';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import type { NumberBook } from '../../domain/workflow/decision.ts';
import type { Doc } from '../../domain/workflow/documents.ts';
import type { CommandResult } from '../../sync/messages/downstream.ts';
import { appendCommits } from './append-commits.ts';
import type { Engine, Tables } from './schema.ts';
import { lockHead } from './journal.ts';
import { inChunks } from './in-chunks.ts';
import type { KnownOutcome, Refusal, Transaction } from './server-store.ts';

/** Locks the kecamatan's counter row and gives what one may do while holding it (S2). */
export async function openTransaction(
  db: Connection<Tables>,
  kecamatan: KecamatanCode,
  engine: Pick<Engine, 'locksRows'>,
): Promise<Transaction> {
  let head = await lockHead(db, kecamatan, engine);
  return {
    readDocuments: (ids) => readDocuments(db, kecamatan, ids),
    readOutcomes: (ids) => readOutcomes(db, kecamatan, ids),
    lastNumbers: async (tahun) => {
      const rows = await db
        .selectFrom('numbers')
        .select(['book', 'last'])
        .where((eb) => eb.and({ kecamatan, tahun }))
        .execute();
      return new Map(rows.map(({ book, last }) => [book as NumberBook, last])); // kept under its name
    },
    keepLastNumber: async (book, tahun, last) => {
      await db
        .insertInto('numbers')
        .values({ kecamatan, book, tahun, last })
        .onConflict((conflict) =>
          conflict.columns(['kecamatan', 'book', 'tahun']).doUpdateSet({ last }),
        )
        .execute();
    },
    append: async (commits) => {
      const first = head.last_seq + 1;
      head = await appendCommits(db, head, commits);
      return commits.map((_, index) => first + index);
    },
    keepRefusals: (refusals) => keepRefusals(db, kecamatan, refusals),
  };
}

/** Those that are there, by id. */
export async function readDocuments(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Doc>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('documents')
      .select(['id', 'body'])
      .where('kecamatan', '=', kecamatan)
      .where('id', 'in', chunk)
      .execute(),
  );
  return new Map(rows.map(({ id, body }) => [id, JSON.parse(body) as Doc])); // written from a `Doc`
}

async function readOutcomes(
  db: Connection<Tables>,
  kecamatan: KecamatanCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownOutcome>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('outcomes')
      .select(['command', 'person', 'result'])
      .where('kecamatan', '=', kecamatan)
      .where('command', 'in', chunk)
      .execute(),
  );
  return new Map(rows.map((row) => [row.command, toOutcome(row)]));
}

function toOutcome({
  person,
  result,
}: Pick<Tables['outcomes'], 'person' | 'result'>): KnownOutcome {
  return {
    person: person as KnownOutcome['person'], // written from a `PersonId`
    result: JSON.parse(result) as CommandResult, // written from a `CommandResult`
  };
}

async function keepRefusals(
  db: Connection<Tables>,
  kecamatan: KecamatanCode,
  refusals: readonly Refusal[],
): Promise<void> {
  await inChunks(refusals, (chunk) =>
    db
      .insertInto('outcomes')
      .values(
        chunk.map(({ person, at, result }) => ({
          kecamatan,
          command: result.id,
          person,
          at,
          result: JSON.stringify(result),
        })),
      )
      .execute(),
  );
}
