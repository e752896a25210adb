import { useMemo } from 'preact/hooks';
import { toRecords, type Records } from '../../../domain/indicators/record.ts';
import { useApp } from '../../app-context.ts';
import { useLive } from '../../kit/use-live.ts';

/** Every report with all that was filed and decided; null while the disk is read. */
export function useRecords(): Records | null {
  const { phone } = useApp();
  const everything = useLive(() => phone.read.everything(), []);
  return useMemo(() => (everything ? toRecords(everything) : null), [everything]);
}
