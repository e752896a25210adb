import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { useForm } from '../frame/form-context.ts';
import type { FormState } from '../frame/form-context.ts';

interface ApbdesFormState extends FormState<ApbdesContent> {
  readonly isPerubahan: boolean;
}

/** The form of an APBDes, murni or Perubahan, around this part. */
export function useApbdesForm(): ApbdesFormState {
  const form = useForm<ApbdesContent>();
  return { ...form, isPerubahan: form.kind === 'apbdes-perubahan' };
}
