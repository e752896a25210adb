import type {
  MusyawarahKind,
  MusyawarahContent,
} from '../../../domain/reports/musyawarah/schema.ts';
import { useForm } from '../frame/form-context.ts';

/** The form around a part of a meeting. */
export const useMusyawarahForm = useForm<MusyawarahContent, MusyawarahKind>;
