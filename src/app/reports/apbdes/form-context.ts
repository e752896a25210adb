import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportId, ReportKind } from '../../../domain/basics/ids.ts';
import { must } from '../../../domain/basics/must.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import type { Finding } from '../../../domain/reports/finding.ts';
import type { Remark } from '../../../domain/workflow/documents.ts';
import type { DraftKeeper } from '../../commands/draft-keeper.ts';
import type { ReportView } from '../../store/phone.ts';
import type { Edit } from './edits.ts';

/** What every part of the form works on. */
export interface FormState {
  readonly report: ReportId;
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly isPerubahan: boolean;
  readonly content: ApbdesContent;
  readonly change: (edit: Edit) => void;
  readonly findings: readonly Finding[];
  /** What the kecamatan said when it returned the report; none otherwise. */
  readonly remarks: readonly Remark[];
  readonly view: ReportView;
  readonly keeper: DraftKeeper;
  /** Leads to what a path into the content means. */
  readonly open: (where: readonly string[]) => void;
}

export const FormContext = createContext<FormState | null>(null);

export function useForm(): FormState {
  return must(useContext(FormContext), 'FormContext');
}

/** Of the findings or remarks those about one line. */
export function about<T extends { readonly where: readonly string[] }>(
  all: readonly T[],
  line: string,
): readonly T[] {
  return all.filter(({ where }) => where[0] === 'lines' && where[1] === line);
}
