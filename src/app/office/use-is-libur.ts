import { useMemo } from 'preact/hooks';
import { createIsLibur, type IsLibur } from '../../domain/basics/hari-kerja.ts';
import { docId } from '../../domain/workflow/documents.ts';
import { useApp } from '../app-context.ts';
import { useLive } from '../kit/use-live.ts';

/** The kecamatan's table of holidays as this phone has it; none before the first sync. */
export function useIsLibur(): IsLibur {
  const { phone } = useApp();
  const doc = useLive(() => phone.read.one(docId.hariLibur, 'hari-libur'), []);
  return useMemo(() => createIsLibur(doc?.entries ?? []), [doc]);
}
