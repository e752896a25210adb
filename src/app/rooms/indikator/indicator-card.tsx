import { indicatorValue, indikatorText as words, ratioWords } from './words.ts';
import type { IndicatorRow } from './indicator-rows.ts';
import { Bar } from '../../kit/bar.tsx';
import { Icon } from '../../kit/icon.tsx';

interface Props {
  readonly row: IndicatorRow;
  readonly onOpen: () => void;
}

/** One row of the Renstra: its name, target and value as a length and in words; a tap shows the records. */
export function IndicatorCard({ row: { indicator, name, rows, target, ratio }, onOpen }: Props) {
  const { unit, of } = indicator;
  const value = indicatorValue(indicator);
  const whole = target ?? (unit === 'persen' ? 100 : 0);
  return (
    <button type="button" class="card indicator" onClick={onOpen}>
      <span class="indicator-words">
        <strong>{name}</strong>
        <span class="small muted">{rows === null ? words.outside : words.rows(rows)}</span>
      </span>
      <span class="indicator-figures">
        <span class="indicator-value angka">{value}</span>
        <span class="small muted">
          {of ? `${words.of(of.numerator, of.denominator)} · ` : ''}
          {target === null
            ? words.noTarget
            : `${words.target.toLowerCase()} ${target} · ${ratioWords(ratio)}`}
        </span>
        {whole > 0 && (
          <Bar
            label={name}
            of={whole}
            value={indicator.value ?? 0}
            tone={ratio !== null && ratio >= 100 ? 'good' : 'info'}
            words={value}
          />
        )}
      </span>
      <Icon name="forward" />
    </button>
  );
}
