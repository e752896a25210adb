import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { makeZip } from 'client-zip';
import type { Actor } from '../../domain/people/people.ts';
import type { FileDoc } from '../../domain/reports/file-doc.ts';
import { pathInExport } from '../../sync/export-path.ts';
import type { FileStorage } from '../files/file-storage.ts';
import type { FeedPage, JournalRow, ServerStore } from '../store/server-store.ts';

/*
 * Everything of a kecamatan in one zip, made as it is sent: nothing of it lies in memory or on disk whole.
 *
 *   BACA-SAYA.txt      what is in it
 *   dokumen.jsonl      every document the admin may see (S11), one a line, as the feed carries it
 *   jurnal.jsonl       the journal, the newest first
 *   berkas/<desa>/...  the files of reports by their SHA-256; what is not on this server is in no-file.txt
 */

interface ExportDeps {
  readonly store: Pick<ServerStore, 'readFeed' | 'readJournal'>;
  /** Null where none are kept. */
  readonly files: Pick<FileStorage, 'open'> | null;
}

/** With the line ends of Windows, where older editors show a text without them in one line. */
const readMe = readFileSync(new URL('baca-saya.txt', import.meta.url), 'utf8').replaceAll(
  '\n',
  '\r\n',
);

const documentsAPage = 500;
const rowsAPage = 200;

/** The zip as a stream of bytes. `at`: the time written on its entries. */
export function exportZip(deps: ExportDeps, admin: Actor, at: Date): ReadableStream<Uint8Array> {
  return makeZip(entriesOf(deps, admin, at), { buffersAreUTF8: true });
}

async function* entriesOf(deps: ExportDeps, admin: Actor, lastModified: Date) {
  const files: FileDoc[] = [];
  yield { name: 'BACA-SAYA.txt', lastModified, input: readMe };
  const documents = documentLines(deps, admin, (file) => files.push(file));
  yield { name: 'dokumen.jsonl', lastModified, input: documents };
  yield { name: 'jurnal.jsonl', lastModified, input: journalLines(deps, admin) };
  const missing: string[] = [];
  for (const file of files) {
    const name = pathInExport(file);
    const opened = await deps.files?.open(file.sha256);
    if (!opened) missing.push(name);
    else {
      const { stream: input, sizeBytes: size } = opened;
      yield { name, lastModified, input: Readable.from(input), size };
    }
  }
  yield { name: 'berkas-tidak-ada.txt', lastModified, input: missing.map(toLine).join('') };
}

/** Documents come in the order of their last change; what changes meanwhile comes once more at the end. */
async function* documentLines(
  { store }: ExportDeps,
  admin: Actor,
  onFile: (file: FileDoc) => void,
): AsyncGenerator<string> {
  let page: FeedPage | null = null;
  do {
    page = await store.readFeed(admin, {
      feed: page?.feed ?? null,
      cursor: page?.cursor ?? 0,
      limit: documentsAPage,
    });
    const bodies = page.changes.flatMap(({ body }) => body ?? []);
    for (const doc of bodies) if (doc.kind === 'file') onFile(doc as FileDoc); // the server's own writing
    if (bodies.length > 0) yield bodies.map((doc) => toLine(JSON.stringify(doc))).join('');
  } while (page.more);
}

async function* journalLines({ store }: ExportDeps, admin: Actor): AsyncGenerator<string> {
  const wish = { limit: rowsAPage, person: null, kind: null, desa: null };
  let before: number | null = null;
  let more = true;
  while (more) {
    const page: { rows: readonly JournalRow[]; more: boolean } = await store.readJournal(
      admin.kecamatan,
      { ...wish, before },
    );
    before = page.rows.at(-1)?.seq ?? 0;
    more = page.more;
    if (page.rows.length > 0) yield page.rows.map((row) => toLine(JSON.stringify(row))).join('');
  }
}

function toLine(text: string): string {
  return `${text}\n`;
}
