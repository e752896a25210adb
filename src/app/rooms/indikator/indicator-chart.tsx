import { TableHead } from '../../kit/table-head.tsx';
import type { IndicatorRow } from './indicator-rows.ts';
import { indicatorValue, indikatorText as words, ratioWords } from './words.ts';
import { drawYears } from './draw-years.ts';

/** The value and target of one year. */
export interface YearValue {
  readonly tahun: number;
  /** What is not over yet, or has not begun, has no value. */
  readonly row: IndicatorRow;
}

const box = { width: 320, height: 120 };
/** Room above the bars for their values, and below for the years. */
const VALUES = 16;
const YEARS = 20;

/** Value as a bar and target as a line across, a year each; the table below says the same. */
export function IndicatorChart({ years }: { readonly years: readonly YearValue[] }) {
  const drawn = drawYears(
    years.map(({ tahun, row }) => ({ tahun, value: row.indicator.value, target: row.target })),
    box,
  );
  return (
    <figure class="years">
      <svg
        viewBox={`0 ${-VALUES} ${box.width} ${box.height + VALUES + YEARS}`}
        role="img"
        aria-label={words.chart}
      >
        {drawn.map(({ tahun, middle, bar, target }, index) => (
          <g key={tahun}>
            {bar && <rect {...bar} />}
            {bar && (
              <text x={middle} y={bar.y - 4} text-anchor="middle">
                {years[index] && indicatorValue(years[index].row.indicator)}
              </text>
            )}
            {target && <line {...target} data-target />}
            <text x={middle} y={box.height + YEARS - 5} text-anchor="middle">
              {tahun}
            </text>
          </g>
        ))}
        <line x1="0" x2={box.width} y1={box.height} y2={box.height} />
      </svg>
      <figcaption>
        <table class="years-table">
          <TableHead names={[words.tahun, words.value, words.target, words.ratio]} />
          <tbody>
            {years.map(({ tahun, row }) => (
              <tr key={tahun}>
                <th scope="row">{tahun}</th>
                <td>{indicatorValue(row.indicator)}</td>
                <td>{row.target ?? '-'}</td>
                <td>{ratioWords(row.ratio)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  );
}
