import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';

/** What every row of the document asks: what was remarked on it, and what it was before. */
interface DocumentState {
  readonly before: MusyawarahContent | null;
  readonly remarks: readonly Remark[];
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

export const DocumentContext = createContext<DocumentState>({
  before: null,
  remarks: [],
  onRemark: undefined,
});

export function useDocument(): DocumentState {
  return useContext(DocumentContext);
}
