import { bumdesLampiran } from './words.ts';
import { LampiranPart } from '../frame/lampiran-part.tsx';
import { useBumdesForm } from './use-bumdes-form.ts';

/** The financial statements, and after a year what the Musdes was given. */
export function BumdesLampiranPart() {
  const { kind } = useBumdesForm();
  return <LampiranPart jenisList={bumdesLampiran(kind)} />;
}
