import type { DesaCode } from '../../domain/basics/ids.ts';
import { lookedAtBytes, mostFileBytes, sniffFileType } from '../../domain/reports/file-types.ts';
import type { FileType } from '../../domain/reports/file-types.ts';
import type { Lampiran } from '../../domain/reports/lampiran.ts';
import type { Sha256 } from '../../sync/content-hash.ts';
import type { PhoneFiles } from '../store/phone.ts';
import { StorageFull } from '../store/storage-error.ts';
import { hex } from './hex.ts';
import { hasPhotoNotes } from './has-photo-notes.ts';
import type { ShrinkPhoto } from './shrink-photo.ts';
import { withRoom } from './with-room.ts';

export interface KeepFileDeps {
  readonly files: Pick<PhoneFiles, 'keep'>;
  readonly sha256: Sha256;
  readonly shrinkPhoto: ShrinkPhoto;
  /** Lets go of what the server has; whether that gave any room. */
  readonly makeRoom: () => Promise<boolean>;
}

export interface Keeping {
  readonly desa: DesaCode;
  readonly jenis: string;
  /** A photo goes as the camera made it, with what the camera noted of place and time. */
  readonly asIs?: boolean;
}

/** Why a file was not taken; each has its sentence in `text/lampiran.ts`. */
export type KeepProblem =
  | 'empty'
  | 'too-large'
  | 'unsupported-type'
  | 'unreadable-photo'
  | 'unreadable'
  | 'full'
  | 'failed';

type Kept =
  | { readonly kind: 'kept'; readonly lampiran: Lampiran }
  | { readonly kind: 'problem'; readonly problem: KeepProblem };

/** Takes a file onto this phone's disk; what it gives back may go into a draft. */
export async function keepFile(deps: KeepFileDeps, file: File, keeping: Keeping): Promise<Kept> {
  const { desa, jenis } = keeping;
  const ready = await makeReady(deps, file, keeping.asIs ?? false).catch(
    () => 'unreadable' as const,
  );
  if (typeof ready === 'string') return { kind: 'problem', problem: ready };
  const { bytes, type } = ready;
  const lampiran: Lampiran = {
    jenis,
    nama: nameOf(file, type),
    tipe: type,
    sizeBytes: bytes.byteLength,
    originalBytes: ready.isShrunk ? file.size : null,
    sha256: hex(await deps.sha256(new Uint8Array(bytes))),
  };
  const isKept = await putOnDisk(deps, { desa, ...lampiran }, new Blob([bytes], { type }));
  return isKept ? { kind: 'kept', lampiran } : { kind: 'problem', problem: 'full' };
}

interface Ready {
  readonly bytes: ArrayBuffer;
  readonly type: FileType;
  readonly isShrunk: boolean;
}

async function makeReady(
  { shrinkPhoto }: KeepFileDeps,
  file: File,
  asIs: boolean,
): Promise<Ready | KeepProblem> {
  if (file.size === 0) return 'empty';
  const type = await typeOf(file);
  // Also what only the phone's browser can read, such as HEIC: it becomes a JPEG.
  const isPhoto = type?.startsWith('image/') ?? file.type.startsWith('image/');
  const small = isPhoto && !asIs ? await shrinkPhoto(file) : null;
  if (isPhoto && !asIs && !small) return 'unreadable-photo';
  if (small && (await isWorthIt(small, file, type)))
    return { bytes: await small.arrayBuffer(), type: 'image/jpeg', isShrunk: true };
  if (!type) return 'unsupported-type';
  if (file.size > mostFileBytes) return 'too-large';
  return { bytes: await file.arrayBuffer(), type, isShrunk: false };
}

/** The smaller of both, unless the original is no kind that is taken or tells where it was made. */
async function isWorthIt(small: Blob, file: File, type: FileType | null): Promise<boolean> {
  return small.size < file.size || type === null || (await hasPhotoNotes(file));
}

async function typeOf(file: Blob): Promise<FileType | null> {
  const part = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  return sniffFileType(
    await part(file.slice(0, lookedAtBytes)),
    await part(file.slice(Math.max(0, file.size - lookedAtBytes))),
  );
}

async function putOnDisk(
  { files, makeRoom }: KeepFileDeps,
  file: Parameters<PhoneFiles['keep']>[0],
  bytes: Blob,
): Promise<boolean> {
  const { desa, sha256, nama, tipe, sizeBytes } = file;
  try {
    await withRoom(() => files.keep({ desa, sha256, nama, tipe, sizeBytes }, bytes), makeRoom);
    return true;
  } catch (error) {
    if (!(error instanceof StorageFull)) throw error;
    return false;
  }
}

function nameOf({ name }: File, type: FileType): string {
  const isRenamed = type === 'image/jpeg' && !/\.jpe?g$/i.test(name);
  return (isRenamed ? `${name.replace(/\.[^.]*$/, '')}.jpg` : name).slice(-200);
}
