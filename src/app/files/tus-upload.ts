import { DetailedError, Upload } from 'tus-js-client';
import { apiErrorSchema } from '../../sync/messages/api-error.ts';
import type { UploadBytes, UploadEnd } from './upload-bytes.ts';

/**
 * A request carries so much at most, in bytes: a proxy that passes on whole requests only still lets a
 * large file go forward on a line that drops.
 */
const chunkBytes = 512 * 1024;
/** Without a byte for so long the line is dead, in milliseconds. */
const stalledMs = 60_000;

interface TusUploadDeps {
  /** Of this site, e.g. `https://tepat.example`. */
  readonly origin: string;
  /** Runs `work` after so many milliseconds; returns how to cancel. */
  readonly after: (delayMs: number, work: () => void) => () => void;
}

/** Sends a file by the tus protocol; when to try again is not its matter. */
export function createTusUpload({ origin, after }: TusUploadDeps): UploadBytes {
  return ({ row, bytes, device }, { progress, began, arrived }) =>
    new Promise<UploadEnd>((resolve) => {
      const { note, noted } = createNotes();
      const end = (how: UploadEnd): void => {
        watch.stop();
        void noted(how).then(resolve);
      };
      const watch = createWatch(after, () => {
        void upload.abort();
        end({ kind: 'no-answer' });
      });
      const upload = new Upload(bytes, {
        endpoint: `${origin}/api/files/uploads`,
        uploadUrl: row.uploadUrl,
        metadata: { desa: row.desa, sha256: row.sha256, device },
        chunkSize: chunkBytes,
        retryDelays: null,
        storeFingerprintForResuming: false,
        onUploadUrlAvailable: () => {
          const { url } = upload;
          if (url && url !== row.uploadUrl) note(() => began(url));
        },
        onProgress: (sentBytes) => {
          watch.begin();
          progress(sentBytes);
        },
        onAfterResponse: (_, response) => {
          const offset = Number(response.getHeader('Upload-Offset') ?? Number.NaN);
          if (offset > 0) note(() => arrived(offset));
        },
        onSuccess: () => end({ kind: 'done' }),
        onError: (error) => end(endOf(error)),
      });
      watch.begin();
      upload.start();
    });
}

/** Notes are written in order, and all of them before the end is told. */
function createNotes() {
  let notes: Promise<unknown> = Promise.resolve();
  return {
    note: (write: () => Promise<void>): void => void (notes = notes.then(write)),
    noted: (how: UploadEnd): Promise<UploadEnd> =>
      notes.then(
        () => how,
        () => ({ kind: 'no-answer' }),
      ),
  };
}

/** Begun anew with every byte that goes. */
function createWatch(after: TusUploadDeps['after'], onStalled: () => void) {
  let stop = (): void => {};
  return {
    begin: (): void => {
      stop();
      stop = after(stalledMs, onStalled);
    },
    stop: (): void => stop(),
  };
}

function endOf(error: Error): UploadEnd {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (status === 401) return { kind: 'sign-in' };
  const isForGood = status === 400 || status === 403 || status === 413 || status === 422;
  const code = codeIn(response?.getBody() ?? '');
  return isForGood && code ? { kind: 'refused', code } : { kind: 'no-answer' };
}

/** Only our own server's word is for good: a captive portal has others. */
function codeIn(body: string): string | null {
  try {
    return apiErrorSchema.safeParse(JSON.parse(body)).data?.error ?? null;
  } catch {
    return null;
  }
}
