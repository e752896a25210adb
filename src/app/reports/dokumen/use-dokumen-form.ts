import type { DokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { useForm } from '../frame/form-context.ts';

/** The form of a document around this part. */
export const useDokumenForm = useForm<DokumenContent, DokumenKind>;
