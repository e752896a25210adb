import type { RealisasiKind, RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { useForm } from '../frame/form-context.ts';

/** The form of a semester report or an LPJ realisasi around this part. */
export const useRealisasiForm = useForm<RealisasiContent, RealisasiKind>;
