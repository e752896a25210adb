import type { OpenedTables } from '../../../domain/reports/import/table.ts';
import {
  isEncryptedXlsx,
  MAX_TEXT_BYTES,
  refused,
  shapeOfFile,
  isRefused,
  tableFromText,
} from '../../../domain/reports/import/table.ts';
import type { RefusedImport } from '../../../domain/reports/import/result.ts';

/** The tables of a text, pasted or of a file: one, or those of a page. */
export async function openTableText(text: string): Promise<OpenedTables | RefusedImport> {
  if (isPage(text)) {
    if (text.length > MAX_PAGE_CHARS) return refused('too-large');
    const { openHtml, openSpreadsheetXml } = await import('./open-html.ts');
    return /urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, HEAD_BYTES))
      ? openSpreadsheetXml(text)
      : openHtml(text);
  }
  const table = tableFromText(text);
  return isRefused(table) ? table : { kind: 'opened', tables: [table] };
}

/**
 * The tables of a file, a sheet each. Looks at the beginning and the size first: a video of 50 MB never
 * reaches the memory of a cheap phone. The file stays on this phone.
 */
export async function openTableFile(file: Blob): Promise<OpenedTables | RefusedImport> {
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const shape = shapeOfFile(head, file.size);
  if (shape.kind === 'text') return openTableText(decode(await file.arrayBuffer()));
  if (shape.kind === 'zip') {
    const { openXlsx } = await import('./open-xlsx.ts');
    return openXlsx(new Uint8Array(await file.arrayBuffer()));
  }
  if (shape.reason === 'utf-16') {
    const encoding = head[0] === 0xff ? 'utf-16le' : 'utf-16be';
    if (file.size > MAX_TEXT_BYTES) return refused('too-large');
    return openTableText(new TextDecoder(encoding).decode(await file.arrayBuffer()));
  }
  if (shape.reason !== 'xls') return shape;
  const start = new Uint8Array(await file.slice(0, XLS_LOOK_BYTES).arrayBuffer());
  return isEncryptedXlsx(start) ? refused('encrypted') : shape;
}

function isPage(text: string): boolean {
  return /^\s*</.test(text) && /<(table|(\w+:)?Workbook)\b/i.test(text);
}

/** A page copied from Excel says how each of its cells looks. */
const MAX_PAGE_CHARS = 4 * MAX_TEXT_BYTES;
/** The head of a file that tells what it is, in bytes. */
const HEAD_BYTES = 4096;
/** How far an encrypted workbook is looked for in the container of the old Excel, in bytes. */
const XLS_LOOK_BYTES = 2_000_000;

/** UTF-8, or what an older Excel writes where it is none. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
