import type { ReportKind } from '../basics/report-kinds.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import type { Desa } from '../desa/kecamatan.ts';
import type { Content } from '../standing/report-doc.ts';

/** Which report a sample is asked for. */
export interface SampleInput {
  readonly kind: ReportKind;
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
  /** The jenis of the files that go with it. */
  readonly lampiran: readonly string[];
}

/** What a family's `sample.ts` exports under this name; the season of the demo finds it there. */
export type MakeSample = (input: SampleInput) => Sample;

/** A report that could come back with a word about the whole, and is then explained. */
export function asIs(content: Content, lampiran: readonly string[] = []): Sample {
  return {
    content,
    remark: { where: [], text: 'Mohon dijelaskan di catatan, lalu dikirim lagi.' },
    corrected: { ...content, catatan: 'Sudah dijelaskan lewat catatan ini.' },
    lampiran,
  };
}
