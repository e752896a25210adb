import type { FileSending } from '../app-context.ts';
import type { FileRow } from '../store/phone-tables.ts';

/** Where a file of a report is, as far as this phone knows. */
export type FilePlace =
  | { readonly kind: 'on-server' }
  | { readonly kind: 'sending'; readonly percent: number }
  /** On this phone alone, and on its way once there is a line. */
  | { readonly kind: 'on-phone' }
  | { readonly kind: 'refused'; readonly code: string }
  /** Neither here nor at the server: on the phone that put it into the report. */
  | { readonly kind: 'elsewhere' };

interface FileSigns {
  readonly isOnServer: boolean;
  readonly row: FileRow | undefined;
  readonly sending: FileSending['progress']['value']['sending'];
}

export function filePlace({ isOnServer, row, sending }: FileSigns): FilePlace {
  if (isOnServer || row?.state === 'on-server') return { kind: 'on-server' };
  if (!row?.hasBytes) return { kind: 'elsewhere' };
  if (row.state === 'refused') return { kind: 'refused', code: row.code ?? '' };
  if (sending?.id !== row.id) return { kind: 'on-phone' };
  return { kind: 'sending', percent: percentOf(sending.sentBytes, row.sizeBytes) };
}

/** A whole percent that says 100 only when all is there. */
function percentOf(part: number, whole: number): number {
  return whole > 0 ? Math.floor(Math.min(part / whole, 1) * 100) : 0;
}
