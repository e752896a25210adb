import { formatRp } from '../../../domain/basics/rupiah.ts';
import { labaOf } from '../../../domain/reports/bumdes/laba.ts';
import { amountFields } from '../../../domain/reports/bumdes/schema.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { bumdesFindingText } from './findings-words.ts';
import {
  bumdesFieldNames as names,
  bumdesHints as hints,
  bumdesText as words,
  periodeName,
  trendText,
} from './words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { changeGroup } from './edits.ts';
import { isKegiatan } from './place-of.ts';
import { TrendChart } from './trend-chart.tsx';
import { useTrend } from './use-trend.ts';
import { useBumdesForm } from './use-bumdes-form.ts';

/** The money of the period, with its laba, and how it went before. */
export function KeuanganPart() {
  const { content, change, findings, kind, tahun } = useBumdesForm();
  const points = useTrend();
  useFieldInAddress();
  const { laporan } = content;
  const laba = labaOf(laporan);
  return (
    <FormPage title={words.sections.keuangan}>
      <div class="stack">
        <p>{hints.semester(periodeName({ kind, tahun }))}</p>
        {amountFields.map((field) => (
          <div key={field} class="stack">
            <RupiahField
              name={field}
              label={words.amounts[field]}
              hint={hints[field]}
              value={laporan[field]}
              onInput={(amount) => change(changeGroup('laporan', { [field]: amount }))}
            />
            {field === 'biaya' && (
              <p class="card sum-row" role="status">
                <span>{names['laba']}</span>
                <strong class="angka">{laba === null ? '-' : formatRp(laba)}</strong>
              </p>
            )}
          </div>
        ))}
        <FindingList
          findings={findings.filter(({ where }) => where[0] === 'laporan' && !isKegiatan(where))}
          sentence={bumdesFindingText}
        />
        <section class="card stack">
          <h2>{trendText.title}</h2>
          <TrendChart points={points} />
        </section>
      </div>
    </FormPage>
  );
}
