import * as z from 'zod/mini';
import type { CommandId } from '../../basics/ids.ts';
import type { RekomendasiDoc } from '../../rekomendasi/rekomendasi-doc.ts';
import { docId } from '../documents.ts';
import { aboutDesa } from './define-command.ts';

/* What the commands about a recommendation have in common. */

export const rekomendasiTextSchema = z.string().check(z.minLength(1), z.maxLength(2000));

/** One that was given. */
export const aboutRekomendasi = {
  ...aboutDesa,
  reads: ({ rekomendasi }: { readonly rekomendasi: CommandId }) => [docId.rekomendasi(rekomendasi)],
} as const;

export function withStep(
  doc: RekomendasiDoc,
  step: RekomendasiDoc['steps'][number],
  state: RekomendasiDoc['state'],
): RekomendasiDoc {
  return { ...doc, state, steps: [...doc.steps, step] };
}
