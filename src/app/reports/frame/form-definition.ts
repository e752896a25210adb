import type { ComponentType } from 'preact';
import type { Finding, ReportRules } from '../../../domain/reports/report-rules.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import type { JenisLampiran } from '../../lampiran/lampiran-jenis.tsx';

/**
 * What a kind of report brings to the frame. Methods, not function fields, so that a definition for a
 * kind's own content fits where the frame asks for any content.
 */
export interface FormDefinition<C extends Content = Content, K extends ReportKind = ReportKind> {
  readonly rules: ReportRules;
  /** The sentence of a finding; it comes when findings are read, not with the form. */
  readonly loadFindingText: () => Promise<(finding: Finding) => string>;
  /** The form at a glance: made of `FormOverview` and `PartRow`. */
  readonly Overview: ComponentType;
  /** The other parts by their name in the address, one task each; each is made of `FormPage`. */
  readonly parts: Readonly<Record<string, ComponentType>>;
  /** The files it asks for, in their order. */
  lampiranOf(content: C, kind: K): readonly JenisLampiran[];
  /** What is asked beside the files, above them. */
  readonly BesideLampiran?: ComponentType;
  /** The figures about to be filed, shown above the name of the kepala desa. */
  readonly Summary: ComponentType;
  /** Sums that stay in sight below the parts. */
  readonly Foot?: ComponentType;
  /** Where in the form a path into the content is, e.g. `belanja?baris=x`; null: about the whole. */
  placeOf(where: readonly string[], content: C): string | null;
  /** What an entry without a name of its own is called, e.g. a pair by its two names. */
  titleOf?(where: readonly string[], content: C): string | null;
  /** A value in words, where its own text says too little: a code, a signature. */
  valueText?(where: readonly string[], value: unknown): string | null;
  /** The names of the content's fields, for a field that two phones changed. */
  readonly fieldNames: Readonly<Record<string, string>>;
  /** Fields that hold rupiah. */
  readonly rupiahFields?: readonly string[];
  /** The words for "there is none this year", where that is an answer of this kind. */
  nihilOf?(kind: K): NihilWords | null;
}

export interface NihilWords {
  readonly action: string;
  readonly lead: string;
}
