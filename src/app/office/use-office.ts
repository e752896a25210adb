import { useMemo } from 'preact/hooks';
import { officeSchema, type Office } from '../../sync/messages/office.ts';
import { useApp } from '../app-context.ts';
import { useLive } from '../kit/use-live.ts';

const unknownOffice: Office = { contacts: {}, colleagues: [] };

/** What the kecamatan told this device of itself; undefined while the disk is read. */
export function useOffice(): Office | undefined {
  const { phone } = useApp();
  const kept = useLive(() => phone.read.office(), []);
  return useMemo(
    () => (kept === undefined ? undefined : (officeSchema.safeParse(kept).data ?? unknownOffice)),
    [kept],
  );
}
