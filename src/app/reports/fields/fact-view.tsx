import { useMemo } from 'preact/hooks';
import { factText as words } from '../frame/entries-words.ts';
import { formText } from '../frame/words.ts';
import { reportTitle } from '../../standing/words.ts';
import { FactDocument } from './fact-document.tsx';
import type { FactSection } from './fact-rows.ts';
import type { ViewProps } from '../frame/view-props.ts';

interface Props extends ViewProps {
  /** What the content says, as names and values; null where it cannot be read. The same function always. */
  readonly factsOf: (
    content: unknown,
    report: Pick<ViewProps, 'kind' | 'tahun'>,
  ) => readonly FactSection[] | null;
}

/** A filed report of names and values as a document, with remarks and changes where asked for. */
export function FactView(props: Props) {
  const { kind, tahun, desaName, remarks = [], onRemark, content, before, factsOf } = props;
  const sections = useMemo(() => factsOf(content, { kind, tahun }), [content, kind, tahun]);
  const earlier = useMemo(() => factsOf(before, { kind, tahun }), [before, kind, tahun]);
  if (!sections) return <p role="alert">{formText.unreadable}</p>;
  return (
    <FactDocument
      caption={words.caption(reportTitle(kind, tahun), desaName)}
      sections={sections}
      before={earlier}
      remarks={remarks}
      onRemark={onRemark}
    />
  );
}
