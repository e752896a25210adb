import type { ReportId } from '../../domain/basics/ids.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Content } from '../../domain/workflow/documents.ts';

/** What the list of findings of every kind of report gets. */
export interface FindingsProps {
  readonly report: ReportId;
  readonly content: Content;
  readonly filedOn: Tanggal;
}
