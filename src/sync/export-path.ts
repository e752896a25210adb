import { extensionOf, fileTypes } from '../domain/reports/file-types.ts';
import type { FileDoc } from '../domain/reports/file-doc.ts';

/** Where a file lies in the zip of everything: the server puts it there, the phone's workbook points to it. */
export function pathInExport({ desa, sha256, tipe }: Pick<FileDoc, 'desa' | 'sha256' | 'tipe'>) {
  const type = fileTypes.find((one) => one === tipe);
  return `berkas/${desa}/${sha256}.${type ? extensionOf(type) : 'bin'}`;
}
