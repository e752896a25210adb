import type { ComponentChildren } from 'preact';
import { Breakable } from '../../kit/breakable.tsx';
import { DocumentNotes } from './document-notes.tsx';
import type { DocumentRow } from './document-rows.ts';
import type { RowNotes } from './document-table.tsx';

interface Props extends RowNotes {
  readonly row: Pick<DocumentRow<unknown, unknown>, 'level' | 'code' | 'name' | 'line'>;
  /** Beside the code on a phone, where the wide columns give way. */
  readonly narrow: string;
  /** Behind the name. */
  readonly chip?: ComponentChildren;
  readonly fieldNames: Readonly<Record<string, string>>;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
  /** The cells behind the name. */
  readonly children: ComponentChildren;
}

/** A code or a line: what it is called, what was said of it, and its cells. */
export function DocumentRowView(props: Props) {
  const { row, narrow, chip, change, remarks, fieldNames, onRemark, children } = props;
  const { level, code, name, line } = row;
  return (
    <tr
      data-level={level}
      data-changed={change !== null || undefined}
      id={line ? `baris-${line.id}` : undefined}
      tabIndex={line ? -1 : undefined}
    >
      <td class="kode doc-wide">{code}</td>
      <td>
        <span class="doc-narrow angka">
          {code} {narrow}
        </span>
        <Breakable text={name} />
        {chip}
        <DocumentNotes
          name={name}
          remarks={remarks}
          change={change}
          fieldNames={fieldNames}
          onRemark={line && onRemark ? () => onRemark(['lines', line.id]) : undefined}
        />
      </td>
      {children}
    </tr>
  );
}
