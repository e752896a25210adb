import type { LkdContent } from '../../../domain/reports/lkd/schema.ts';
import { useForm } from '../frame/form-context.ts';

/** The form of the LKD around this part. */
export const useLkdForm = useForm<LkdContent>;
