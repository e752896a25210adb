import { isSame } from '../../../sync/merge/merge.ts';
import { IconButton } from '../../kit/button.tsx';
import { factText as words } from '../frame/entries-words.ts';
import { DocRemarks } from '../frame/doc-remarks.tsx';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';

interface Props {
  /** The path of the entry in the content. */
  readonly where: readonly string[];
  /** Other paths of the same thing: a person written down twice. */
  readonly also?: readonly (readonly string[])[];
  /** What it is called, for the button. */
  readonly name: string;
}

/** What the kecamatan said of an entry, and the way to say something. */
export function Remarked({ where, also = [], name }: Props) {
  const { remarks, onRemark } = useDocument();
  const own = remarks.filter((remark) =>
    [where, ...also].some((path) => path.every((key, index) => remark.where[index] === key)),
  );
  return (
    <>
      <DocRemarks remarks={own} />
      {onRemark && (
        <span class="no-print">
          <IconButton icon="remark" label={words.write(name)} onClick={() => onRemark(where)} />
        </span>
      )}
    </>
  );
}

interface ChangeProps {
  readonly now: unknown;
  /** `undefined` = it was not there; null = nothing to compare with. */
  readonly was: unknown;
}

/** Whether an entry is new or another since the revision before. */
export function ChangeChip({ now, was }: ChangeProps) {
  const { before } = useDocument();
  if (!before || isSame(now, was)) return null;
  return (
    <span class="chip doc-change" data-tone="warn">
      {was === undefined ? words.added : words.changed}
    </span>
  );
}

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
