import type { KecamatanDoc } from '../../domain/desa/kecamatan-doc.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { useRead } from '../kit/use-read.ts';

/** The kecamatan and its desa; null before the first sync, undefined while the disk is read. */
export function useKecamatan(): KecamatanDoc | null | undefined {
  return useRead((read) => read.one(docId.kecamatan, 'kecamatan'));
}
