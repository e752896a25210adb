import type { LkdContent } from '../../../domain/reports/lkd/schema.ts';
import { useForm } from '../frame/form-context.ts';
import type { FormState } from '../frame/form-context.ts';

/** The form of the LKD around this part. */
export function useLkdForm(): FormState<LkdContent> {
  return useForm<LkdContent>();
}
