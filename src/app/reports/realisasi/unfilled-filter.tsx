import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { realisasiLinesText } from './parts-words.ts';

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
    <div class="line-filter">
      <ChoiceGroup
        label={words.filter}
        value={isFiltered}
        options={[
          [false, words.all],
          [true, words.onlyUnfilled(count)],
        ]}
        onChoose={onFilter}
      />
    </div>
  );
}
