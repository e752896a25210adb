import type { ComponentType } from 'preact';
import type { ReportId } from '../../../domain/basics/ids.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import type { Content, Remark } from '../../../domain/standing/report-doc.ts';
import type { KindExport } from '../export/kind-export.ts';
import type { FindingsProps } from './use-findings.ts';
import type { NamedLine } from './lines-of.ts';

/** What the app has of a family of kinds; all of it comes when it is asked for. */
export interface KindEntry {
  readonly Form: ComponentType<FormProps>;
  readonly View: ComponentType<ViewProps>;
  /** What the checks say of a filed revision. */
  readonly Findings: ComponentType<FindingsProps>;
  /** Its sheets in the workbook of everything. */
  readonly loadExport: () => Promise<KindExport>;
  /** Its form has the part `impor`, which reads tables. */
  readonly hasImport: boolean;
  /** What a finding of a visit can be tied to. */
  readonly loadLines: () => Promise<(content: Content) => readonly NamedLine[]>;
}

/** What the form of every kind of report gets. */
export interface FormProps {
  readonly report: ReportId;
  /** The part of the form named in the address; '' = its overview. */
  readonly bagian: string;
}

/** What the document view of every kind of report gets. */
export interface ViewProps {
  readonly content: Content;
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly desaName: string;
  /** Shown at their places; those without a place are the page's matter. */
  readonly remarks?: readonly Remark[];
  /** An earlier revision: what changed since is marked. */
  readonly before?: Content | null;
  /** Each line gets a way to write a remark about it; called with its path. */
  readonly onRemark?: ((where: readonly string[]) => void) | undefined;
}
