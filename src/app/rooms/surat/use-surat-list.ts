import { useMemo } from 'preact/hooks';
import { suratRows, type SuratRow } from './surat-row.ts';
import { useRead } from '../../kit/use-read.ts';

/** The recorded letters of this device, the latest first; undefined while the disk is read. */
export function useSuratList(): readonly SuratRow[] | undefined {
  const docs = useRead((read) => read.all('surat'));
  return useMemo(() => docs && suratRows(docs), [docs]);
}
