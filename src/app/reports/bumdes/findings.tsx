import { reportKey } from '../../../domain/basics/ids.ts';
import { isBumdesAktif } from '../../../domain/reports/bumdes/aktif.ts';
import { endOfPeriode, isBumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import { bumdesRules } from '../../../domain/reports/bumdes/rules.ts';
import { bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { trendOf } from '../../../domain/reports/bumdes/trend.ts';
import { bumdesFindingText } from '../../text/bumdes-findings.ts';
import { trendText } from '../../text/bumdes.ts';
import type { FindingsProps } from '../findings-props.ts';
import { FilingFindings } from '../frame/filing-findings.tsx';
import { useRelated } from '../frame/use-related.ts';
import { AktifMeasure } from './aktif-measure.tsx';
import { TrendChart } from './trend-chart.tsx';
import '../../styles/bumdes.css';

/** What the checks say of a filed BUMDes report, and how it stands beside the earlier ones. */
export function BumdesFindings(props: FindingsProps) {
  return (
    <>
      <FilingFindings {...props} rules={bumdesRules} findingText={bumdesFindingText} />
      <Beside {...props} />
    </>
  );
}

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
