import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import type { MusyawarahKind } from '../../../domain/reports/musyawarah/unsur.ts';
import { useForm } from '../frame/form-context.ts';
import type { FormState } from '../frame/form-context.ts';

/** The form around a part of a meeting. */
export function useMusyawarahForm(): FormState<MusyawarahContent> & {
  readonly meeting: MusyawarahKind;
} {
  const form = useForm<MusyawarahContent>();
  return { ...form, meeting: form.kind as MusyawarahKind }; // this form stands for the three kinds alone
}
