import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { Content } from '../../../domain/workflow/documents.ts';

/** Which report a sample is asked for. */
export interface SampleInput {
  readonly desa: Desa;
  /** Place of the desa in its kecamatan: 0 is the first. */
  readonly index: number;
  readonly tahun: number;
  /** The day it is filed: dates inside it lie before that. */
  readonly filedOn: Tanggal;
}

/** A report as a desa would file it, and the remark with which it could come back. */
export interface Sample {
  readonly content: Content;
  readonly remark: { readonly where: readonly string[]; readonly text: string };
  /** The content after the remark was followed. */
  readonly corrected: Content;
}

export type MakeSample = (input: SampleInput) => Sample;
