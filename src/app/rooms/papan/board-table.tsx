import type { ComponentChildren } from 'preact';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { daysLeft } from '../../../domain/obligations/clock-of.ts';
import type { Deadline } from '../../../domain/obligations/deadline-of.ts';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { paths } from '../../paths.ts';
import type { Office } from '../../../sync/messages/office.ts';
import { isInGrace, isShown, totalOf } from '../../standing/board.ts';
import type { Board, BoardCell, BoardTotal, CellFilter } from '../../standing/board.ts';
import { papanText as words, shortStateNames } from './words.ts';
import { shortKindName } from '../../standing/board-words.ts';
import { nihilName, reportTitle, stateNames, unsentState } from '../../standing/words.ts';
import { DesaContact } from './desa-contact.tsx';
import { stateTones } from '../../standing/state-chip.tsx';
import { Mark } from '../../standing/mark.tsx';
import { cellMark } from '../../standing/cell-mark.ts';

interface Props {
  readonly board: Board;
  readonly contacts: Office['contacts'];
  readonly today: Tanggal;
  /** What is to be seen alone; null = all. */
  readonly filter: CellFilter | null;
  readonly onDesa: (code: string) => void;
}

/** More than fit a desk at an easy size. */
const MANY_COLUMNS = 11;

/** The desa down, the obligations across; each cell by colour, shape and a short word. */
export function BoardTable({ board, contacts, today, filter, onDesa }: Props) {
  const { columns, rows, totals } = board;
  return (
    <div class="board-scroll" tabIndex={0} role="region" aria-label={words.caption}>
      <table class="board" data-many={columns.length > MANY_COLUMNS || undefined}>
        <caption class="sr-only">{words.caption}</caption>
        <Head columns={columns} />
        <tbody>
          {rows.map(({ desa, cells, total }) => (
            <tr key={desa.code}>
              <th scope="row" aria-label={desa.name}>
                <button
                  type="button"
                  class="board-desa"
                  title={words.seeDesa(desa.name)}
                  onClick={() => onDesa(desa.code)}
                >
                  {desa.name}
                </button>
                <DesaContact at={contacts[desa.code]} today={today} isShort />
              </th>
              <TotalCell total={total} />
              {cells.map((cell, index) => (
                <Cell key={index} cell={cell} today={today} isOut={!isShown(cell, filter)} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <TotalCell total={totalOf(rows.flatMap(({ cells }) => cells))} />
            {totals.map((total, index) => (
              <TotalCell key={index} total={total} />
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Head({ columns }: Pick<Board, 'columns'>) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.desa}</th>
        <th scope="col">{words.total}</th>
        {columns.map(({ kind, tahun }) => (
          <th key={`${kind} ${tahun}`} scope="col" title={reportTitle(kind, tahun)}>
            <span aria-hidden="true">
              {shortKindName(kind)}
              <br />
              {tahun}
            </span>
            <span class="sr-only">{reportTitle(kind, tahun)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Filed of what was to be there by today, and how many of all came late or are late. */
function TotalCell({ total }: { readonly total: BoardTotal }) {
  const { filed, overdue, late } = total;
  return (
    <td class="board-total">
      <span aria-hidden="true">{words.totals(filed, filed + overdue)}</span>
      {late + overdue > 0 && (
        <small aria-hidden="true" data-tone="bad">
          {words.totalLate(late + overdue)}
        </small>
      )}
      <span class="sr-only">{words.totalsLong(total)}</span>
    </td>
  );
}

interface CellProps extends Pick<Props, 'today'> {
  readonly cell: BoardCell;
  /** Not what is looked for. */
  readonly isOut: boolean;
}

function Cell({ cell, today, isOut }: CellProps) {
  if (isOut) return <td class="board-out" />;
  const { doc, deadline, isLate, isUnsent, filesMissing } = cell;
  const state = doc?.state ?? 'belum';
  const isNihil = doc?.nihil === true && state !== 'draf';
  const mark = cellMark(cell);
  const inside = (
    <>
      <span class="board-word">
        {mark && <Mark kind={mark} />}
        <span aria-hidden="true">{isNihil ? nihilName : shortStateNames[state]}</span>
        <span class="sr-only">{isUnsent ? unsentState(stateNames[state]) : stateNames[state]}</span>
        {isNihil && <span class="sr-only">{nihilName}</span>}
      </span>
      {isUnsent ? (
        <small aria-hidden="true">{words.unsent}</small>
      ) : (
        <ShortTime deadline={deadline} today={today} />
      )}
      {filesMissing > 0 && (
        <Short tone="warn" word={words.files(filesMissing)} long={words.filesLong(filesMissing)} />
      )}
    </>
  );
  const tone = isLate ? 'bad' : isUnsent ? 'idle' : stateTones[state];
  return <td data-tone={tone}>{cellLink(doc, inside)}</td>;
}

function cellLink(doc: ReportDoc | null, inside: ComponentChildren) {
  if (!doc?.filing) return <span class="board-cell">{inside}</span>;
  return (
    <a class="board-cell" href={paths.periksa(doc.filing)}>
      {inside}
    </a>
  );
}

/** From here on the days left are told, in calendar days. */
const SOON_DAYS = 14;

function ShortTime({ deadline, today }: { readonly deadline: Deadline; readonly today: Tanggal }) {
  if (deadline.kind === 'filed' && deadline.timeliness.kind === 'late') {
    const { hari } = deadline.timeliness;
    return <Short tone="bad" word={words.late(hari)} long={words.lateLong(hari)} />;
  }
  if (isInGrace(deadline)) return <Short tone="good" word={words.grace} long={words.graceLong} />;
  if (!('due' in deadline) || deadline.due === null) return null;
  const left = daysLeft(today, deadline.due);
  if (left < 0) return <Short tone="bad" word={words.late(-left)} long={words.lateLong(-left)} />;
  if (left > SOON_DAYS) return null;
  return <Short tone="warn" word={words.left(left)} long={words.leftLong(left)} />;
}

interface ShortProps {
  readonly tone: 'good' | 'bad' | 'warn';
  readonly word: string;
  readonly long: string;
}

function Short({ tone, word, long }: ShortProps) {
  return (
    <small data-tone={tone}>
      <span aria-hidden="true">{word}</span>
      <span class="sr-only">{long}</span>
    </small>
  );
}
