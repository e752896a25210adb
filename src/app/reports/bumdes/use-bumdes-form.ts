import type { BumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { useForm } from '../frame/form-context.ts';

/** The form of a BUMDes report around this part. */
export const useBumdesForm = useForm<BumdesContent, BumdesKind>;
