import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import type { Content } from '../../../domain/standing/content.ts';
import type { Remark } from '../../../domain/standing/verdict-doc.ts';

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
