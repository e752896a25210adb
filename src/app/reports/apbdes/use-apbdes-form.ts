import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { useForm } from '../frame/form-context.ts';

/** The form of an APBDes, murni or Perubahan, around this part. */
export const useApbdesForm = useForm<ApbdesContent>;
