import type { ComponentType } from 'preact';
import type { Content } from '../../../domain/standing/content.ts';
import type { KindExport } from '../export/kind-export.ts';
import type { FindingsProps } from './findings-props.ts';
import type { FormProps } from './form-props.ts';
import type { NamedLine } from './lines-of.ts';
import type { ViewProps } from './view-props.ts';

/** What the app has of a family of kinds; all of it comes when it is asked for. */
export interface KindEntry {
  readonly Form: ComponentType<FormProps>;
  readonly View: ComponentType<ViewProps>;
  /** What the checks say of a filed revision. */
  readonly Findings: ComponentType<FindingsProps>;
  /** Its sheets in the workbook of everything. */
  readonly loadExport: () => Promise<KindExport>;
  /** What a finding of a visit can be tied to. */
  readonly loadLines: () => Promise<(content: Content) => readonly NamedLine[]>;
}
