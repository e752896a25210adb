import { openTableFile } from '../../src/app/reports/import/read-table.ts';
import { readApbdesRecords } from '../../src/domain/reports/apbdes/read-table.ts';
import type { FileRead } from './a-file-reader.ts';

/* The process of `a-file-reader.ts`: reads one file after the other, as the import of a budget does. */

async function read(file: Uint8Array<ArrayBuffer>): Promise<FileRead> {
  const startedMs = performance.now();
  const opened = await openTableFile(new Blob([file]));
  const tables = opened.kind === 'opened' ? opened.tables : [];
  const unsaid = tables.map((table) => {
    const result = readApbdesRecords(table, { kind: 'apbdes', newLineId: () => 'x' });
    if (result.kind === 'refused' || result.columns.length === 0) return 0;
    const said = [...result.lines, ...result.skipped].map(({ sourceLine }) => sourceLine);
    return table.records.length - new Set(said).size;
  });
  const tookMs = performance.now() - startedMs;
  return {
    texts:
      opened.kind === 'refused'
        ? opened.reason
        : tables.map((table) => table.records.map(({ text }) => text)),
    unsaid: unsaid.reduce((sum, one) => sum + one, 0),
    tookMs,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

process.on('message', (file: Uint8Array<ArrayBuffer>) => {
  void read(file).then((found) => process.send?.(found));
});
