import { useMemo } from 'preact/hooks';
import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { formText } from '../../text/form.ts';
import { lkdViewText as words } from '../../text/lkd.ts';
import { reportTitle } from '../../text/states.ts';
import { FactDocument } from '../fact-document.tsx';
import type { ViewProps } from '../view-props.ts';
import { lkdFacts } from './lkd-facts.ts';

/** The LKD that were filed as a document, with remarks and changes where asked for. */
export function LkdView({ kind, tahun, desaName, remarks = [], onRemark, ...props }: ViewProps) {
  const facts = useMemo(() => factsOf(props.content), [props.content]);
  const before = useMemo(() => factsOf(props.before), [props.before]);
  if (!facts) return <p role="alert">{formText.unreadable}</p>;
  return (
    <FactDocument
      caption={words.caption(reportTitle(kind, tahun), desaName)}
      sections={facts}
      before={before}
      remarks={remarks}
      onRemark={onRemark}
    />
  );
}

function factsOf(content: unknown) {
  const read = lkdContentSchema.safeParse(content).data;
  return read ? lkdFacts(read) : null;
}
