import type { RealisasiKind } from '../../../domain/reports/realisasi/kind.ts';
import { isLpj } from '../../../domain/reports/realisasi/kind.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { periodText } from './words.ts';
import { useForm } from '../frame/form-context.ts';
import type { FormState } from '../frame/form-context.ts';

interface RealisasiFormState extends FormState<RealisasiContent> {
  readonly kind: RealisasiKind;
  readonly isLpj: boolean;
  /** The days it covers, in words. */
  readonly period: string;
}

/** The form of a semester report or an LPJ realisasi around this part. */
export function useRealisasiForm(): RealisasiFormState {
  const form = useForm<RealisasiContent>();
  const kind = form.kind as RealisasiKind; // the definition of this folder stands for these kinds alone
  return { ...form, kind, isLpj: isLpj(kind), period: periodText[kind](form.tahun) };
}
