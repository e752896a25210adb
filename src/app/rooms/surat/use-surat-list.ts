import { useMemo } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { suratRows, type SuratRow } from './surat-row.ts';
import { useLive } from '../../kit/use-live.ts';

/** The recorded letters of this device, the latest first; undefined while the disk is read. */
export function useSuratList(): readonly SuratRow[] | undefined {
  const { phone } = useApp();
  const docs = useLive(() => phone.read.all('surat'), []);
  return useMemo(() => docs && suratRows(docs), [docs]);
}
