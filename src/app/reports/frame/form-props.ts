import type { ReportId } from '../../../domain/basics/ids.ts';

/** What the form of every kind of report gets. */
export interface FormProps {
  readonly report: ReportId;
  /** The part of the form named in the address; '' = its overview. */
  readonly bagian: string;
}
