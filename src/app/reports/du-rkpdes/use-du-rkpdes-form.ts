import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import { useForm } from '../frame/form-context.ts';

/** The form of a DU-RKPDes around this part. */
export const useDuRkpdesForm = useForm<DuRkpdesContent>;
