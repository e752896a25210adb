import { type DesaCode, type DeviceId, commandIdSchema } from '../../domain/basics/ids.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import { docId } from '../../domain/workflow/documents.ts';
import type { FileDoc } from '../../domain/reports/file-doc.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { ServerStore } from '../store/server-store.ts';
import type { FileStorage } from './file-storage.ts';
import { createHash } from 'node:crypto';
import { type FileType, lookedAtBytes, sniffFileType } from '../../domain/reports/file-types.ts';
import { Readable } from 'node:stream';
import { Upload } from '@tus/server';

export interface ReceiveFileDeps {
  readonly store: ServerStore;
  readonly files: FileStorage;
  readonly now: () => Instant;
  /** A random UUIDv7. */
  readonly newId: () => string;
}

/** A whole upload, what its sender said it is, and who that was. */
interface Arrival {
  readonly upload: string;
  readonly desa: DesaCode;
  readonly sha256: string;
  readonly actor: Actor;
  readonly device: DeviceId;
}

/**
 * A whole upload becomes a file: its bytes are checked, put in their place on disk, and only then told in
 * the feed and the journal as the command `receive-file`, which no phone can send. Whatever breaks in
 * between, the upload is still there and this runs again.
 */
export async function receiveFile(
  { store, files, now, newId }: ReceiveFileDeps,
  { upload, desa, sha256, actor, device }: Arrival,
): Promise<'received' | 'hash-mismatch' | 'unsupported-type'> {
  const found = await inspectUpload(files.readUpload(upload));
  if (found.sha256 !== sha256 || found.type === null) {
    await files.dropUpload(upload);
    return found.sha256 === sha256 ? 'unsupported-type' : 'hash-mismatch';
  }
  await files.keep(upload, sha256);
  const doc: FileDoc = {
    kind: 'file',
    id: docId.file(desa, sha256),
    desa,
    sha256,
    tipe: found.type,
    sizeBytes: found.sizeBytes,
    receivedFrom: { person: actor.person, nama: actor.nama },
    receivedAt: now(),
  };
  await store.transact(actor.kecamatan, async (transaction) => {
    // Two phones of a desa may have sent the same file: it came once.
    if ((await transaction.readDocuments([doc.id])).has(doc.id)) return;
    const command = { id: commandIdSchema.parse(newId()), kind: 'receive-file' };
    const { person } = actor;
    await transaction.append([{ command, person, device, at: doc.receivedAt, documents: [doc] }]);
  });
  await files.dropUpload(upload);
  return 'received';
}

/** The desa's own file of this hash; null when it never sent it, whoever else did. */
export async function findFile(
  store: ServerStore,
  actor: Actor,
  { desa, sha256 }: Pick<Arrival, 'desa' | 'sha256'>,
): Promise<FileDoc | null> {
  const doc = await store.readDocument(actor.kecamatan, docId.file(desa, sha256));
  return doc?.kind === 'file' ? doc : null;
}

interface Inspection {
  /** Hex. */
  readonly sha256: string;
  readonly sizeBytes: number;
  /** Null = none that is taken. */
  readonly type: FileType | null;
}

/** Reads a file once: what it is, how much, and its hash. */
async function inspectUpload(stream: AsyncIterable<Buffer>): Promise<Inspection> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  for await (const chunk of stream) {
    hash.update(chunk);
    sizeBytes += chunk.length;
    if (head.length < lookedAtBytes) head = Buffer.concat([head, chunk]).subarray(0, lookedAtBytes);
    tail = Buffer.concat([tail, chunk]).subarray(-lookedAtBytes);
  }
  return { sha256: hash.digest('hex'), sizeBytes, type: sniffFileType(head, tail) };
}

/** Bytes that came all at once become a file, through the door by which a phone's upload comes in. */
export async function receiveBytes(
  deps: ReceiveFileDeps,
  bytes: Uint8Array,
  arrival: Omit<Arrival, 'upload'>,
): Promise<Awaited<ReturnType<typeof receiveFile>>> {
  const upload = deps.newId().replaceAll('-', '');
  await storeUpload(deps.files, upload, bytes);
  return receiveFile(deps, { ...arrival, upload });
}

/** Bytes that are here already as a whole upload under this id, as tus would have left them. */
async function storeUpload({ uploads }: FileStorage, id: string, bytes: Uint8Array): Promise<void> {
  await uploads.create(new Upload({ id, size: bytes.length, offset: 0 }));
  await uploads.write(Readable.from([Buffer.from(bytes)]), id, 0);
}
