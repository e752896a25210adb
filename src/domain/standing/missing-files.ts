import type { DesaCode } from '../basics/ids.ts';
import type { ReportDoc } from './report-doc.ts';

/** A file on the server as a set of them names it. */
export function fileName({ desa, sha256 }: { desa: DesaCode; sha256: string }): string {
  return `${desa}/${sha256}`;
}

/** Files that the latest filing names and the server does not have (S13); `onServer` by `fileName`. */
export function missingFiles(
  { desa, files = [] }: Pick<ReportDoc, 'desa' | 'files'>,
  onServer: ReadonlySet<string>,
): number {
  return files.filter((sha256) => !onServer.has(fileName({ desa, sha256 }))).length;
}
