import type { ComponentType } from 'preact';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { reportTitle } from '../../standing/words.ts';
import { documentView } from '../frame/document-view.tsx';
import { factText as words } from '../frame/entries-words.ts';
import type { ViewProps } from '../frame/kind-entry.ts';
import { FactDocument } from './fact-document.tsx';
import type { FactSection } from './fact-rows.ts';

/** A filed report of names and values as a document, with remarks and changes where asked for. */
export function factView<C, K extends ReportKind>(
  schema: Parameters<typeof documentView<C, K>>[0],
  factsOf: (content: C, kind: K) => readonly FactSection[],
): ComponentType<ViewProps> {
  return documentView<C, K>(schema, ({ content, before, kind, tahun, desaName, ...notes }) => (
    <FactDocument
      caption={words.caption(reportTitle(kind, tahun), desaName)}
      sections={factsOf(content, kind)}
      before={before && factsOf(before, kind)}
      {...notes}
    />
  ));
}
