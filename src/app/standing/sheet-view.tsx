import { reportKey } from '../../domain/basics/ids.ts';
import type { ReportKind } from '../../domain/basics/report-kinds.ts';
import { pointsOf } from '../../domain/evaluation/points.ts';
import { aspects, type Sheet, type SheetPoint } from '../../domain/standing/sheet.ts';
import type { VerdictDoc } from '../../domain/standing/report-doc.ts';
import { TableHead } from '../kit/table-head.tsx';
import { useBasis } from '../office/use-basis.ts';
import {
  answerOf,
  aspectNames,
  basisOnSheet,
  evaluasiText as words,
  questionOf,
} from './evaluasi-words.ts';
import './evaluasi.css';

/** The sheet that went with a verdict, as a card of a page. */
export function VerdictSheet({ verdict }: { readonly verdict: VerdictDoc | null }) {
  if (!verdict?.sheet) return null;
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <p class="small muted">{words.answeredBy(verdict.by.nama)}</p>
      <SheetView sheet={verdict.sheet} kind={reportKey(verdict.report).kind} />
    </section>
  );
}

/** An answered sheet as a table; on paper it is the attachment of the letter. */
export function SheetView({ sheet, kind }: { readonly sheet: Sheet; readonly kind: ReportKind }) {
  const points = pointsOf(kind);
  const say = useBasis();
  return (
    <>
      <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.title}>
        <table class="doc sheet-table">
          <TableHead names={[words.number, words.question, words.answer, words.remark]} />
          {aspects.map((aspect) => (
            <AspectRows
              key={aspect}
              title={aspectNames[aspect]}
              points={points.filter((point) => point.aspect === aspect)}
              all={points}
              say={say}
              sheet={sheet}
            />
          ))}
        </table>
      </div>
      {sheet.pertimbangan && (
        <p>
          <strong>{words.pertimbanganSaid}:</strong> {sheet.pertimbangan}
        </p>
      )}
      {sheet.conclusion !== '' && (
        <p>
          <strong>{words.conclusion}:</strong> {sheet.conclusion}
        </p>
      )}
    </>
  );
}

interface RowsProps {
  readonly title: string;
  readonly points: readonly SheetPoint[];
  readonly all: readonly SheetPoint[];
  readonly sheet: Sheet;
  readonly say: (basis: string) => string;
}

function AspectRows({ title, points, all, sheet, say }: RowsProps) {
  if (points.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {title}
        </th>
      </tr>
      {points.map((point) => {
        const entry = sheet.entries[point.id];
        return (
          <tr key={point.id}>
            <td>{all.indexOf(point) + 1}</td>
            <td>
              {questionOf(point.id)}
              <span class="finding-basis">{basisOnSheet(say(point.basis))}</span>
            </td>
            <td>
              <strong>{entry ? answerOf(entry) : words.noAnswer}</strong>
            </td>
            <td>{entry?.remark}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
