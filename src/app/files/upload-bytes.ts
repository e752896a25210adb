import type { FileRow } from '../store/phone-tables.ts';

/** Sends the bytes of one file from where it stopped; keeps in `note` what a later attempt needs. */
export type UploadBytes = (file: Outgoing, note: UploadNote) => Promise<UploadEnd>;

interface Outgoing {
  readonly row: FileRow;
  readonly bytes: Blob;
  readonly device: string;
}

interface UploadNote {
  readonly progress: (sentBytes: number) => void;
  readonly began: (uploadUrl: string) => Promise<void>;
  /** So much is at the server. */
  readonly arrived: (sentBytes: number) => Promise<void>;
}

export type UploadEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'no-answer' }
  | { readonly kind: 'refused'; readonly code: string };
