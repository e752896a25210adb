import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { useForm } from '../frame/form-context.ts';
import type { FormState } from '../frame/form-context.ts';

interface RkpdesFormState extends FormState<RkpdesContent> {
  readonly isPerubahan: boolean;
}

/** The form of an RKPDes or of its Perubahan around this part. */
export function useRkpdesForm(): RkpdesFormState {
  const form = useForm<RkpdesContent>();
  return { ...form, isPerubahan: form.kind === 'rkpdes-perubahan' };
}
