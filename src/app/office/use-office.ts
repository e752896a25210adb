import { useMemo } from 'preact/hooks';
import { officeSchema, type Office } from '../../sync/messages/office.ts';
import { useRead } from '../kit/use-read.ts';

const unknownOffice: Office = { contacts: {}, colleagues: [] };

/** What the kecamatan told this device of itself; undefined while the disk is read. */
export function useOffice(): Office | undefined {
  const kept = useRead((read) => read.office());
  return useMemo(
    () => (kept === undefined ? undefined : (officeSchema.safeParse(kept).data ?? unknownOffice)),
    [kept],
  );
}
