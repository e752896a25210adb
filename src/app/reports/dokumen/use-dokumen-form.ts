import { dokumenDefinitions } from '../../../domain/reports/dokumen/definitions.ts';
import type {
  DokumenDefinition,
  DokumenKind,
} from '../../../domain/reports/dokumen/definitions.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { useForm } from '../frame/form-context.ts';
import type { FormState } from '../frame/form-context.ts';

interface DokumenFormState extends Omit<FormState<DokumenContent>, 'kind'> {
  readonly kind: DokumenKind;
  /** What this kind asks for. */
  readonly asked: DokumenDefinition;
}

/** The form of a document around this part. */
export function useDokumenForm(): DokumenFormState {
  const form = useForm<DokumenContent>();
  const kind = form.kind as DokumenKind; // the registry gives this form to these kinds alone
  return { ...form, kind, asked: dokumenDefinitions[kind] };
}
