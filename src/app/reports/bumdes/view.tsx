import { useMemo } from 'preact/hooks';
import { isBumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import { bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { bumdesViewText as words } from '../../text/bumdes.ts';
import { formText } from '../../text/form.ts';
import { reportTitle } from '../../text/states.ts';
import { FactDocument } from '../fact-document.tsx';
import type { ViewProps } from '../view-props.ts';
import { bumdesFacts } from './bumdes-facts.ts';

/** A filed BUMDes report as a document, with remarks and changes where asked for. */
export function BumdesView({ kind, tahun, desaName, remarks = [], onRemark, ...props }: ViewProps) {
  const facts = useMemo(() => factsOf(props.content, kind), [props.content, kind]);
  const before = useMemo(() => factsOf(props.before, kind), [props.before, kind]);
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

function factsOf(content: unknown, kind: string) {
  const read = bumdesContentSchema.safeParse(content).data;
  return read && isBumdesKind(kind) ? bumdesFacts(read, kind) : null;
}
