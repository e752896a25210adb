import { type Kysely, sql } from 'kysely';
import { type DesaCode, type KecamatanCode, desaCodeSchema } from '../../domain/basics/ids.ts';
import { inChunks } from './in-chunks.ts';
import { isSealed, journalStart } from './journal.ts';
import type { JournalTable, Tables } from './schema.ts';
import type { JournalPage, JournalRow, JournalWish } from './server-store.ts';

/** A page of the journal, the newest first, each row looked at whether it still holds in the chain. */
export async function readJournal(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  wish: JournalWish,
): Promise<JournalPage> {
  const found = await rowsOf(db, kecamatan, wish)
    .limit(wish.limit + 1)
    .execute();
  const shown = found.slice(0, wish.limit);
  const before = await hashesOf(
    db,
    kecamatan,
    shown.map(({ seq }) => seq - 1),
  );
  const about = new Map(shown.map((row) => [row.seq, aboutOf(row)]));
  const desaById = await desaOf(db, kecamatan, [...new Set([...about.values()].flat())]);
  return {
    more: found.length > wish.limit,
    rows: shown.map((row) =>
      toRow(row, { about: about.get(row.seq) ?? [], desaById, before: before.get(row.seq - 1) }),
    ),
  };
}

function rowsOf(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  { before, person, kind, desa }: JournalWish,
) {
  let query = db
    .selectFrom('journal')
    .selectAll()
    .where('kecamatan', '=', kecamatan)
    .orderBy('seq', 'desc');
  if (before !== null) query = query.where('seq', '<', before);
  if (person !== null) query = query.where('person', '=', person);
  if (kind !== null) query = query.where('kind', '=', kind);
  return desa === null ? query : query.where((eb) => eb.or([namesDesa(desa), ofDesa(desa)]));
}

/** Ids of reports and files, and what is said of people, hold the code of the desa. */
function namesDesa(desa: DesaCode) {
  return sql<boolean>`journal.documents like ${`%${desa}%`}`;
}

/** Recommendations, visits and letters have ids of their own: by their document. */
function ofDesa(desa: DesaCode) {
  return sql<boolean>`exists (
    select 1 from documents
    where documents.kecamatan = journal.kecamatan and documents.desa = ${desa}
      and documents.kind in ('rekomendasi', 'kunjungan', 'surat')
      and journal.documents like '%"' || documents.id || '"%'
  )`;
}

interface Around {
  readonly about: readonly string[];
  readonly desaById: ReadonlyMap<string, DesaCode>;
  /** Hash of the row before; undefined where that is gone. */
  readonly before: string | undefined;
}

function toRow(row: JournalTable, { about, desaById, before }: Around): JournalRow {
  const { seq, kind, hash } = row;
  const desa = about.flatMap((id) => desaById.get(id) ?? [])[0];
  return {
    seq,
    at: row.at as JournalRow['at'], // written from an `Instant`
    person: emptyToNull(row.person) as JournalRow['person'], // written from a `PersonId` or none
    device: emptyToNull(row.device) as JournalRow['device'], // written from a `DeviceId` or none
    kind,
    about,
    desa: desa ?? desaNamedIn(row.documents),
    hash,
    isWhole: isSealed(row) && row.prev_hash === before,
  };
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}

/** Rows hold pairs, the id of a document or person first; what somebody else wrote there names nothing. */
function aboutOf({ documents }: JournalTable): readonly string[] {
  try {
    const pairs: unknown = JSON.parse(documents);
    if (!Array.isArray(pairs)) return [];
    return pairs.flatMap((pair: unknown) =>
      Array.isArray(pair) && typeof pair[0] === 'string' ? [pair[0]] : [],
    );
  } catch {
    return [];
  }
}

function desaNamedIn(documents: string): DesaCode | null {
  const named = /\d{2}\.\d{2}\.\d{2}\.\d{4}/.exec(documents)?.[0];
  return desaCodeSchema.safeParse(named).data ?? null;
}

async function hashesOf(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await inChunks(seqs, (chunk) =>
    db
      .selectFrom('journal')
      .select(['seq', 'hash'])
      .where('kecamatan', '=', kecamatan)
      .where('seq', 'in', chunk)
      .execute(),
  );
  return new Map([[0, journalStart], ...rows.map(({ seq, hash }) => [seq, hash] as const)]);
}

async function desaOf(
  db: Kysely<Tables>,
  kecamatan: KecamatanCode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DesaCode>> {
  const rows = await inChunks(ids, (chunk) =>
    db
      .selectFrom('documents')
      .select(['id', 'desa'])
      .where('kecamatan', '=', kecamatan)
      .where('id', 'in', chunk)
      .execute(),
  );
  const named = rows.flatMap(({ id, desa }) => {
    // What is the kecamatan's alone has its code there (`workflow/scope.ts`).
    const code = desaCodeSchema.safeParse(desa).data;
    return code ? [[id, code] as const] : [];
  });
  return new Map(named);
}
