import type { Remark } from '../../../domain/standing/report-doc.ts';
import { IconButton } from '../../kit/button.tsx';
import { factText as words } from '../frame/entries-words.ts';
import { DocRemarks } from '../frame/doc-remarks.tsx';
import { compareFacts, type FactChange, type FactRow, type FactSection } from './fact-rows.ts';
import '../../frame/document.css';
import './facts-document.css';

interface Props {
  readonly caption: string;
  readonly sections: readonly FactSection[];
  /** The sections of an earlier revision; null = not compared. */
  readonly before: readonly FactSection[] | null;
  readonly remarks: readonly Remark[];
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

/** A document of names and values, as it is read, compared, remarked on and printed. */
export function FactDocument({ caption, sections, before, remarks, onRemark }: Props) {
  const changes = before && compareFacts(before, sections);
  return (
    <div class="doc-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="doc fact-doc">
        <caption>{caption}</caption>
        {sections
          .filter(({ rows }) => rows.length > 0)
          .map(({ title, rows }) => (
            <tbody key={title}>
              <tr data-level="0">
                <th scope="rowgroup" colSpan={2}>
                  {title}
                </th>
              </tr>
              {rows.map((row) => (
                <FactLine
                  key={row.where.join('/')}
                  row={row}
                  change={changes ? changes.changeOf(row) : null}
                  remarks={remarks.filter(({ where }) => where.join('/') === row.where.join('/'))}
                  onRemark={onRemark}
                />
              ))}
            </tbody>
          ))}
      </table>
      {changes && changes.removed.length > 0 && <Removed rows={changes.removed} />}
    </div>
  );
}

interface LineProps extends Pick<Props, 'remarks' | 'onRemark'> {
  readonly row: FactRow;
  readonly change: FactChange;
}

function FactLine({ row, change, remarks, onRemark }: LineProps) {
  return (
    <tr data-changed={change !== null || undefined}>
      <th scope="row">{row.name}</th>
      <td>
        {onRemark && (
          <IconButton
            icon="remark"
            label={words.write(row.name)}
            onClick={() => onRemark(row.where)}
          />
        )}
        <span class="fact-value">{row.value}</span>
        {change !== null && (
          <span class="chip doc-change" data-tone="warn">
            {change === 'added' ? words.added : words.changed}
          </span>
        )}
        {change !== null && change !== 'added' && (
          <span class="small doc-was fact-value">{words.was(change.before)}</span>
        )}
        <DocRemarks remarks={remarks} />
      </td>
    </tr>
  );
}

function Removed({ rows }: { readonly rows: readonly FactRow[] }) {
  return (
    <div class="fact-removed">
      <p class="small muted">{words.removed}</p>
      <ul>
        {rows.map(({ where, name, value }) => (
          <li key={where.join('/')}>
            <del>
              {name}: {value}
            </del>
          </li>
        ))}
      </ul>
    </div>
  );
}
