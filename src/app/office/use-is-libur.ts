import { useMemo } from 'preact/hooks';
import { createIsLibur, type IsLibur } from '../../domain/basics/tanggal.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { useRead } from '../kit/use-read.ts';

/** The kecamatan's table of holidays as this phone has it; none before the first sync. */
export function useIsLibur(): IsLibur {
  const doc = useRead((read) => read.one(docId.hariLibur, 'hari-libur'));
  return useMemo(() => createIsLibur(doc?.entries ?? []), [doc]);
}
