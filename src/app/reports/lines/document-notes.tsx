import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { FieldChange } from '../../../domain/reports/apbdes/compare.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { IconButton } from '../../kit/button.tsx';
import { documentText as words } from './words.ts';
import { conflictText } from '../frame/parts-words.ts';
import { DocRemarks } from '../frame/doc-remarks.tsx';

interface Props {
  /** What the line is called. */
  readonly name: string;
  readonly remarks: readonly Remark[];
  /** Since an earlier revision. */
  readonly change: 'added' | readonly FieldChange[] | null;
  readonly fieldNames: Readonly<Record<string, string>>;
  /** Writes a remark about the line; without it there is no way to. */
  readonly onRemark: (() => void) | undefined;
}

/** Below the words of a line in a document: what changed, what was remarked, and the way to remark. */
export function DocumentNotes({ name, remarks, change, fieldNames, onRemark }: Props) {
  return (
    <>
      {change !== null && <Change change={change} fieldNames={fieldNames} />}
      <DocRemarks remarks={remarks} />
      {onRemark && (
        <IconButton icon="remark" label={`${words.write}: ${name}`} onClick={onRemark} />
      )}
    </>
  );
}

interface ChangeProps {
  readonly change: 'added' | readonly FieldChange[];
  readonly fieldNames: Props['fieldNames'];
}

function Change({ change, fieldNames }: ChangeProps) {
  if (change === 'added')
    return (
      <span class="chip doc-change" data-tone="warn">
        {words.added}
      </span>
    );
  return (
    <>
      <span class="chip doc-change" data-tone="warn">
        {words.changed}
      </span>
      {change.map(({ field, before }) => (
        <span key={field} class="small doc-was">
          {fieldNames[field] ?? field}: {words.was(valueText(before))}
        </span>
      ))}
    </>
  );
}

function valueText(value: string | number | null): string {
  if (value === null || value === '') return conflictText.empty;
  return typeof value === 'number' ? formatRupiah(value) : value;
}
