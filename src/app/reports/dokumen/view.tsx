import { useMemo } from 'preact/hooks';
import { isDokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import { dokumenContentSchema } from '../../../domain/reports/dokumen/schema.ts';
import { dokumenText as words } from '../../text/dokumen.ts';
import { formText } from '../../text/form.ts';
import { reportTitle } from '../../text/states.ts';
import { FactDocument } from '../fact-document.tsx';
import type { ViewProps } from '../view-props.ts';
import { dokumenFacts } from './dokumen-facts.ts';

/** A filed document by its number, date and what its kind asks for. */
export function DokumenView({
  kind,
  tahun,
  desaName,
  remarks = [],
  onRemark,
  ...props
}: ViewProps) {
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
  const read = dokumenContentSchema.safeParse(content).data;
  return read && isDokumenKind(kind) ? dokumenFacts(read, kind) : null;
}
