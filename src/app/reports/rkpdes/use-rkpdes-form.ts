import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { useForm } from '../frame/form-context.ts';

/** The form of an RKPDes or of its Perubahan around this part. */
export const useRkpdesForm = useForm<RkpdesContent>;
