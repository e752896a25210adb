import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import type { ViewProps } from './kind-entry.ts';
import { formText } from './words.ts';

/** What the document of one family of kinds gets. */
export interface DocumentProps<C, K extends ReportKind = ReportKind> extends Omit<
  Required<ViewProps>,
  'content' | 'kind' | 'before'
> {
  readonly content: C;
  readonly kind: K;
  /** An earlier revision; null = not compared. */
  readonly before: C | null;
}

interface Schema<C> {
  readonly safeParse: (content: unknown) => { readonly data?: C | undefined };
}

/** The document view of a family, by the schema that reads its content; says so where that cannot. */
export function documentView<C, K extends ReportKind = ReportKind>(
  schema: Schema<C>,
  Document: ComponentType<DocumentProps<C, K>>,
): ComponentType<ViewProps> {
  return function View({ content, before = null, remarks = [], onRemark, ...report }) {
    const read = useMemo(() => schema.safeParse(content).data, [content]);
    const earlier = useMemo(() => schema.safeParse(before).data ?? null, [before]);
    if (!read) return <p role="alert">{formText.unreadable}</p>;
    return (
      <Document
        {...report}
        kind={report.kind as K} // the registry gives it the kinds of its own family alone
        content={read}
        before={earlier}
        remarks={remarks}
        onRemark={onRemark}
      />
    );
  };
}
