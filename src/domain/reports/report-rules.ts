import type { ReportKey } from '../basics/ids.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import type { Content } from '../workflow/documents.ts';
import type { Finding } from './finding.ts';

/** What a check may know beside the content. */
export interface CheckContext extends ReportKey {
  /** The day it is or was filed, or today while it is a draft. */
  readonly filedOn: Tanggal;
  readonly isLibur: (day: Tanggal) => boolean;
  /** For a Perubahan: the accepted murni of the same year, where this device has it. */
  readonly murni: Content | null;
}

/** A kind of report: the shape every folder under `reports/` fills. */
export interface ReportRules {
  readonly empty: Content;
  /** The content as its schema has it; null when it does not fit. Unknown fields survive (S12). */
  readonly parse: (content: unknown) => Content | null;
  readonly check: (content: Content, context: CheckContext) => readonly Finding[];
}
