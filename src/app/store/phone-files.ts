import { fileName } from '../../domain/standing/missing-files.ts';
import { must } from '../../domain/basics/must.ts';
import type { FileDoc } from '../../domain/reports/file-doc.ts';
import { startOfFeed } from '../sending/rows.ts';
import type { FileChange, NewFile, PhoneFiles } from './phone.ts';
import { type FileRow, type PhoneTables, type PhoneClock, instantOf } from './phone-tables.ts';
import type { PhoneDisk } from './settle.ts';
import { readDocuments } from './stored-document.ts';

/** The phone's files over any tables; each write is one transaction. */
export function createPhoneFiles({ read, write }: PhoneDisk, clock: PhoneClock): PhoneFiles {
  return {
    list: () => read(({ files }) => files.all()),
    bytes: (id) => read(async ({ files }) => (await files.getBytes(id)) ?? null),
    keep: (file, bytes) => write((tables) => keep(tables, file, { bytes, clock })),
    change: (id, change) =>
      write(async ({ files }) => {
        const row = await files.get(id);
        if (row) await files.put(changed(row, change, clock));
      }),
    letGo: async (ids) => {
      const isGoing = await write(async (tables) => {
        const confirmed: string[] = [];
        for (const id of ids) if (await isConfirmed(tables, id)) confirmed.push(id);
        // Alone: a disk that is full to the brim takes nothing beside deletions.
        for (const id of confirmed) await tables.files.deleteBytes(id);
        return confirmed;
      });
      await write(async ({ files }) => {
        for (const id of isGoing) {
          const row = await files.get(id);
          if (row && !(await files.getBytes(id))) await files.put({ ...row, hasBytes: false });
        }
      });
    },
    forget: (id) =>
      write(async ({ files }) => {
        if ((await files.get(id))?.state !== 'withdrawn') return;
        await files.deleteBytes(id);
        await files.delete(id);
      }),
    onServer: (ids) => read((tables) => onServer(tables, ids)),
    settle: () => write((tables) => settleFiles(tables, clock)),
  };
}

/** Signing out: what the server has leaves, as its documents do; what is only here stays. */
export async function dropSentFiles(tables: PhoneTables): Promise<void> {
  for (const row of await tables.files.all())
    if (row.state === 'on-server') await dropBytes(tables, row);
}

async function onServer(
  { documents }: PhoneTables,
  ids?: readonly string[],
): Promise<readonly FileDoc[]> {
  const rows = ids
    ? await documents.getMany(ids.map(fileDocId))
    : await documents.withPrefix(fileDocId(''));
  return [...readDocuments(rows).values()].filter((doc) => doc.kind === 'file');
}

interface Keeping {
  readonly bytes: Blob;
  readonly clock: PhoneClock;
}

async function keep(tables: PhoneTables, file: NewFile, { bytes, clock }: Keeping): Promise<void> {
  const id = fileId(file);
  const before = await tables.files.get(id);
  const { person } = must(await tables.meta.get('me'), 'person signed in');
  const at = instantOf(clock);
  const isSent = await isConfirmed(tables, id);
  const isOpen = before?.state === 'waiting' || before?.state === 'on-server';
  const state = isSent ? 'on-server' : isOpen ? before.state : 'waiting';
  const fresh = { addedAt: at, uploadUrl: null, sentBytes: 0, person };
  await tables.files.put({
    ...fresh,
    ...before,
    ...file,
    // What came back is the newest again.
    addedAt: before?.hasBytes ? before.addedAt : at,
    id,
    state,
    code: null,
    hasBytes: true,
    changedAt: at,
  });
  if (!before?.hasBytes) await tables.files.putBytes(id, bytes);
}

async function settleFiles(tables: PhoneTables, clock: PhoneClock): Promise<void> {
  const { isWhole } = (await tables.meta.get('feed')) ?? startOfFeed;
  for (const row of await tables.files.all()) {
    const isSent = await isConfirmed(tables, row.id);
    if (isSent && row.state !== 'on-server')
      await tables.files.put(changed(row, { state: 'on-server', ...notUploading }, clock));
    if (!isSent && isWhole && row.hasBytes && row.state === 'on-server')
      await tables.files.put(changed(row, { state: 'waiting', ...notUploading }, clock));
  }
}

const notUploading: FileChange = { code: null, uploadUrl: null, sentBytes: 0 };

async function dropBytes({ files }: PhoneTables, row: FileRow | undefined): Promise<void> {
  if (!row?.hasBytes) return;
  await files.put({ ...row, hasBytes: false });
  await files.deleteBytes(row.id);
}

/** Whether the feed told that the server has it. */
async function isConfirmed({ documents }: PhoneTables, id: string): Promise<boolean> {
  return (await documents.getMany([fileDocId(id)])).length > 0;
}

function changed(row: FileRow, change: FileChange, clock: PhoneClock): FileRow {
  return { ...row, ...change, changedAt: instantOf(clock) };
}

/** `desa/sha256`: the name of a file on this phone. */
export function fileId(file: Pick<FileRow, 'desa' | 'sha256'>): string {
  return fileName(file);
}

/** The server's document of that file. */
export function fileDocId(id: string): string {
  return `file/${id}`;
}
