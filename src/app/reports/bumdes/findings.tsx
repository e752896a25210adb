import { reportKey } from '../../../domain/basics/ids.ts';
import {
  isBumdesAktif,
  endOfPeriode,
  isBumdesKind,
} from '../../../domain/reports/bumdes/periode.ts';
import { bumdesRules } from '../../../domain/reports/bumdes/rules.ts';
import { bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { trendOf } from '../../../domain/reports/bumdes/trend.ts';
import { bumdesFindingText } from './findings-words.ts';
import { trendText } from './words.ts';
import { type FindingsProps } from '../frame/use-findings.ts';
import { useRelated } from '../frame/use-related.ts';
import { filingFindings } from '../frame/filing-findings.tsx';
import { AktifMeasure } from './aktif-measure.tsx';
import { TrendChart } from './trend-chart.tsx';
import './bumdes.css';

/** How it stands beside the earlier returns. */
function Beside({ report, content }: FindingsProps) {
  const related = useRelated(report, bumdesRules);
  const { kind, tahun } = reportKey(report);
  const read = bumdesContentSchema.safeParse(content).data;
  if (!read || read.nihil || !isBumdesKind(kind)) return null;
  return (
    <>
      <section class="card stack">
        <h2>{trendText.title}</h2>
        <TrendChart points={trendOf(read, { kind, tahun }, related)} />
      </section>
      <AktifMeasure measured={isBumdesAktif(read, endOfPeriode({ kind, tahun }))} />
    </>
  );
}

export const BumdesFindings = filingFindings(bumdesRules, bumdesFindingText, Beside);
