import { realisasiLinesText } from '../../text/realisasi-parts.ts';

const { tree: words } = realisasiLinesText;

interface Props {
  /** Lines that are not filled in. */
  readonly count: number;
  readonly isFiltered: boolean;
  readonly onFilter: (isFiltered: boolean) => void;
}

/** All lines, or those that still wait for an amount. */
export function UnfilledFilter({ count, isFiltered, onFilter }: Props) {
  return (
    <div class="choices line-filter" role="group" aria-label={words.filter}>
      <button
        type="button"
        class="choice"
        aria-pressed={!isFiltered}
        onClick={() => onFilter(false)}
      >
        {words.all}
      </button>
      <button type="button" class="choice" aria-pressed={isFiltered} onClick={() => onFilter(true)}>
        {words.onlyUnfilled(count)}
      </button>
    </div>
  );
}
