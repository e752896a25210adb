import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { FileType } from '../../../domain/reports/file-types.ts';
import type { Content } from '../../../domain/standing/content.ts';

/** Which report a sample is asked for. */
export interface SampleInput {
  readonly desa: Desa;
  /** Place of the desa in its kecamatan: 0 is the first. */
  readonly index: number;
  readonly tahun: number;
  /** The day it is filed: dates inside it lie before that. */
  readonly filedOn: Tanggal;
}

/** A file that goes with a report. */
export interface SampleFile {
  /** What it is to the report. */
  readonly jenis: string;
  readonly nama: string;
  readonly tipe: FileType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A report as a desa would file it, and the remark with which it could come back. */
export interface Sample {
  readonly content: Content;
  readonly remark: { readonly where: readonly string[]; readonly text: string };
  /** The content after the remark was followed. */
  readonly corrected: Content;
  /** The bytes of the files its content names. */
  readonly files?: readonly SampleFile[];
}

export type MakeSample = (input: SampleInput) => Sample;
