import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { TrendPoint } from '../../../domain/reports/bumdes/trend.ts';
import { periodeName, trendText as words } from './words.ts';
import { drawTrend } from './trend-bars.ts';

const box = { width: 320, height: 110 };
/** Room below the bars for the names of the periods. */
const NAMES = 20;

/** Omzet and laba by period as bars; the table below says the same. */
export function TrendChart({ points }: { readonly points: readonly TrendPoint[] }) {
  if (points.length < 2) return <p class="small muted">{words.single}</p>;
  const { groups, zero } = drawTrend(points, box);
  return (
    <figure class="trend">
      <svg viewBox={`0 0 ${box.width} ${box.height + NAMES}`} role="img" aria-label={words.chart}>
        {groups.map(({ point, middle, bars }) => (
          <g key={periodeName(point)}>
            {bars.map(({ series, isBelow, ...bar }) => (
              <rect
                key={series}
                {...bar}
                rx="2"
                data-series={series}
                data-below={isBelow || undefined}
              />
            ))}
            <text x={middle} y={box.height + NAMES - 6} text-anchor="middle">
              {periodeName(point)}
            </text>
          </g>
        ))}
        <line x1="0" x2={box.width} y1={zero} y2={zero} />
      </svg>
      <figcaption>
        <table class="trend-table">
          <thead>
            <tr>
              <th scope="col">{words.periode}</th>
              <th scope="col" data-series="omzet">
                {words.omzet}
              </th>
              <th scope="col" data-series="laba">
                {words.laba}
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={periodeName(point)}>
                <th scope="row">{periodeName(point)}</th>
                <td>{amount(point.omzet)}</td>
                <td>{amount(point.laba)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </figcaption>
    </figure>
  );
}

function amount(value: number | null): string {
  return value === null ? words.unsaid : formatRupiah(value);
}
