import type { KecamatanDoc } from '../../domain/desa/kecamatan-doc.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { useApp } from '../app-context.ts';
import { useLive } from '../kit/use-live.ts';

/** The kecamatan and its desa; null before the first sync, undefined while the disk is read. */
export function useKecamatan(): KecamatanDoc | null | undefined {
  const { phone } = useApp();
  return useLive(() => phone.read.one(docId.kecamatan, 'kecamatan'), []);
}
