import type { Fetch } from '../sending/post-sync.ts';
import type { FileRow } from '../store/phone-tables.ts';
import type { UploadEnd } from './upload-bytes.ts';

const timeoutMs = 30_000;

export function fileUrl({ desa, sha256 }: Pick<FileRow, 'desa' | 'sha256'>): string {
  return `/api/files/${desa}/${sha256}`;
}

/** Whether the server has a file of this desa. */
export async function askForFile(
  fetch: Fetch,
  file: Pick<FileRow, 'desa' | 'sha256'>,
): Promise<UploadEnd | { readonly kind: 'not-there' }> {
  try {
    const { status } = await fetch(fileUrl(file), {
      method: 'HEAD',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return endOfStatus(status);
  } catch {
    return { kind: 'no-answer' };
  }
}

function endOfStatus(status: number): UploadEnd | { readonly kind: 'not-there' } {
  if (status === 200) return { kind: 'done' };
  if (status === 404) return { kind: 'not-there' };
  if (status === 401) return { kind: 'sign-in' };
  if (status === 403) return { kind: 'refused', code: 'not-allowed' };
  return { kind: 'no-answer' };
}
