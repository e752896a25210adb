import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Records } from '../../../domain/indicators/record.ts';
import { paths } from '../../paths.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { evidenceReasons, indicatorDefinitions, indikatorText as words } from './words.ts';
import { titleOfReport } from '../../standing/words.ts';
import { Icon } from '../../kit/icon.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { IndicatorChart, type YearValue } from './indicator-chart.tsx';

interface Props {
  readonly row: IndicatorRow;
  readonly years: readonly YearValue[];
  readonly records: Records;
  readonly desaName: (code: DesaCode) => string;
}

/** How a number came about: its definition, its years, and each record behind it. */
export function IndicatorDetail({ row, years, records, desaName }: Props) {
  const { indicator, name, rows } = row;
  return (
    <div class="stack">
      <h2>{name}</h2>
      <p class="small muted">{rows === null ? words.outside : words.rows(rows)}</p>
      <p>
        <strong>{words.definition}.</strong> {indicatorDefinitions[indicator.id]}
      </p>
      <section class="card stack">
        <h3>{words.history}</h3>
        <IndicatorChart years={years} />
        <p class="small muted">{words.historyHint}</p>
      </section>
      {indicator.evidence.length > 0 && (
        <section class="stack indicator-evidence">
          <h3>{words.evidence}</h3>
          <ul class="list">
            {indicator.evidence.map(({ desa, report, isCounted, why }, index) => {
              const filing = report && records.get(report)?.filings.at(-1)?.filing;
              return (
                <ListRow
                  key={index}
                  href={filing && paths.periksa(filing)}
                  before={<Icon name={isCounted ? 'check' : 'close'} size={20} />}
                  title={desaName(desa)}
                >
                  <span class="small muted">
                    {isCounted ? words.counted : words.notCounted}: {evidenceReasons[why] ?? why}
                    {report && ` · ${titleOfReport(report)}`}
                  </span>
                </ListRow>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
