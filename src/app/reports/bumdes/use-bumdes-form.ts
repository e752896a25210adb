import type { BumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { useForm } from '../frame/form-context.ts';
import type { FormState } from '../frame/form-context.ts';

interface BumdesFormState extends Omit<FormState<BumdesContent>, 'kind'> {
  readonly kind: BumdesKind;
}

/** The form of a BUMDes report around this part. */
export function useBumdesForm(): BumdesFormState {
  const form = useForm<BumdesContent>();
  // The registry gives this form to the three kinds alone.
  return { ...form, kind: form.kind as BumdesKind };
}
