import { refuseFile } from '../../domain/reports/apbdes/import/refuse-file.ts';
import type { ImportResult } from '../../domain/reports/apbdes/import/result.ts';
import { readApbdesTable } from '../../domain/reports/apbdes/read-table.ts';
import type { ReadTableOptions } from '../../domain/reports/apbdes/read-table.ts';

export const readTableText = readApbdesTable;

/** The head of a file that tells what it is, in bytes. */
const HEAD_BYTES = 4096;

/** Looks at the beginning and the size first: a video of 50 MB never reaches the memory of a cheap phone. */
export async function readTableFile(file: Blob, options: ReadTableOptions): Promise<ImportResult> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const refusal = refuseFile(head, file.size);
  if (refusal) return refusal;
  return readApbdesTable(decode(await file.arrayBuffer()), options);
}

/** UTF-8, or what an older Excel writes where it is none. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
