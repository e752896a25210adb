import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Lampiran } from '../../domain/reports/lampiran.ts';
import type { Sha256 } from '../../sync/content-hash.ts';
import type { Fetch } from '../sending/post-sync.ts';
import { fileId } from '../store/phone-files.ts';
import type { PhoneFiles } from '../store/phone.ts';
import { StorageFull } from '../store/storage-error.ts';
import { fileUrl } from './ask-for-file.ts';
import { hex } from './hex.ts';

interface FetchFileDeps {
  readonly files: Pick<PhoneFiles, 'bytes' | 'keep'>;
  readonly fetch: Fetch;
  readonly sha256: Sha256;
}

export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Blob }
  /** `not-there`: no server has it yet; `changed`: what came is not what the report names. */
  | { readonly kind: 'no-answer' | 'sign-in' | 'not-there' | 'changed' };

/** 25 MB on a line of 40 KB/s. */
const timeoutMs = 10 * 60_000;

/** The bytes of a file of a report: from this phone, else from the server, and then kept here. */
export async function fetchFile(
  deps: FetchFileDeps,
  desa: DesaCode,
  lampiran: Lampiran,
): Promise<Fetched> {
  const kept = await deps.files.bytes(fileId({ desa, ...lampiran }));
  if (kept) return { kind: 'bytes', bytes: kept };
  const fetched = await fetchBytes(deps.fetch, desa, lampiran);
  if (!(fetched instanceof ArrayBuffer)) return fetched;
  if (hex(await deps.sha256(new Uint8Array(fetched))) !== lampiran.sha256)
    return { kind: 'changed' };
  const { nama, tipe, sha256 } = lampiran;
  const bytes = new Blob([fetched], { type: tipe });
  const file = { desa, sha256, nama, tipe, sizeBytes: bytes.size };
  await deps.files.keep(file, bytes).catch(unlessFull);
  return { kind: 'bytes', bytes };
}

async function fetchBytes(
  fetch: Fetch,
  desa: DesaCode,
  { sha256 }: Lampiran,
): Promise<ArrayBuffer | Fetched> {
  try {
    const response = await fetch(fileUrl({ desa, sha256 }), {
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.ok) return await response.arrayBuffer();
    if (response.status === 401) return { kind: 'sign-in' };
    return { kind: response.status === 404 ? 'not-there' : 'no-answer' };
  } catch {
    return { kind: 'no-answer' };
  }
}

/** It is shown all the same; the next time it comes over the line again. */
function unlessFull(error: unknown): void {
  if (!(error instanceof StorageFull)) throw error;
}
