import { useMemo } from 'preact/hooks';
import { toRecords, type Records } from '../../../domain/indicators/record.ts';
import { useRead } from '../../kit/use-read.ts';

/** Every report with all that was filed and decided; null while the disk is read. */
export function useRecords(): Records | null {
  const everything = useRead((read) => read.everything());
  const files = useRead((read) => read.all('file'));
  return useMemo(
    () => (everything && files ? toRecords({ ...everything, files }) : null),
    [everything, files],
  );
}
