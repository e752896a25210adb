import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ReportId } from '../../../domain/basics/ids.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { must } from '../../../domain/basics/must.ts';
import type { Finding, RelatedReport } from '../../../domain/reports/report-rules.ts';
import type { Content, Remark } from '../../../domain/standing/report-doc.ts';
import type { Keeper } from '../../keeper/keeper.ts';
import type { ReportView } from '../../store/phone.ts';
import type { FormDefinition, NihilWords } from './form-definition.ts';

/** What every part of a form works on. `change` is a method for the reason told in `FormDefinition`. */
export interface FormState<C extends Content = Content, K extends ReportKind = ReportKind> {
  readonly definition: FormDefinition<C, K>;
  readonly report: ReportId;
  readonly kind: K;
  /** It changes an earlier report of the year. */
  readonly isPerubahan: boolean;
  readonly tahun: number;
  readonly content: C;
  /** Puts an edit on the screen at once and on disk after it; the edit gets the newest content. */
  change(this: void, edit: (content: C) => C): void;
  readonly findings: readonly Finding[];
  /** Of the reports that the kind's rules read those on this phone. */
  readonly related: readonly RelatedReport[];
  /** What the kecamatan said when it returned the report; none otherwise. */
  readonly remarks: readonly Remark[];
  /** How it says "there is none this year"; null: that is no answer here. */
  readonly nihil: NihilWords | null;
  readonly view: ReportView;
  readonly keeper: Keeper;
  /** Leads to what a path into the content means. */
  readonly open: (where: readonly string[]) => void;
}

export const FormContext = createContext<FormState | null>(null);

/** The form around this part; a kind's folder names its own content once, in `use-<kind>-form.ts`. */
export function useForm<
  C extends Content = Content,
  K extends ReportKind = ReportKind,
>(): FormState<C, K> {
  // The definition in the tree parsed the content, and only parts of that definition stand below it.
  return must(useContext(FormContext), 'FormContext') as unknown as FormState<C, K>;
}

/** Of the findings or remarks those about one entry of a list in the content, e.g. `lines`. */
export function about<T extends { readonly where: readonly string[] }>(
  all: readonly T[],
  list: string,
  id: string,
): readonly T[] {
  return all.filter(({ where }) => where[0] === list && where[1] === id);
}
