import { type ReportKind, familyOf } from '../../../domain/basics/report-kinds.ts';
import type { FileType } from '../../../domain/reports/file-types.ts';
import type { MakeSample, Sample } from '../../../domain/reports/sample.ts';

/** A file that goes with a report. */
export interface SampleFile {
  /** What it is to the report. */
  readonly jenis: string;
  readonly nama: string;
  readonly tipe: FileType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A sample with the bytes of the files its content names. */
export interface SampleWithFiles extends Sample {
  readonly files: readonly SampleFile[];
}

/** A kind's sample stands in its own folder and is found by the folder's name: no list of them here. */
export async function sampleOf(kind: ReportKind): Promise<MakeSample> {
  const path = `../../../domain/reports/${familyOf(kind)}/sample.ts`;
  const found = (await import(path)) as { readonly makeSample: MakeSample }; // a test asks for each
  return found.makeSample;
}
