import type { Lampiran } from '../../domain/reports/lampiran.ts';
import type { FileDoc } from '../../domain/reports/file-doc.ts';

export interface FilesMissing {
  readonly missing: number;
  readonly total: number;
}

/** How many of a report's files the server does not have yet, by the file documents of that desa. */
export function filesMissingOn(
  serverDocs: readonly FileDoc[],
  lampiran: readonly Lampiran[],
): FilesMissing {
  const there = new Set(serverDocs.map(({ sha256 }) => sha256));
  return {
    missing: lampiran.filter(({ sha256 }) => !there.has(sha256)).length,
    total: lampiran.length,
  };
}
