import type { Desa } from '../../domain/desa/kecamatan.ts';
import type { Group } from '../../domain/obligations/rule.ts';
import { cellFilters } from '../selectors/board.ts';
import type { CellFilter } from '../selectors/board.ts';
import { filterNames, groupNames, papanText as words } from '../text/papan.ts';
import { SelectField } from './select-field.tsx';

/** What is to be seen of the board; null = all. */
export interface BoardWish {
  readonly group: Group | null;
  readonly filter: CellFilter | null;
  readonly desa: string | null;
}

interface Props {
  readonly desaList: readonly Desa[];
  readonly groups: readonly Group[];
  readonly wish: BoardWish;
  readonly onChange: (wish: BoardWish) => void;
}

/** Obligations, states and a desa to choose from. */
export function BoardFilters({ desaList, groups, wish, onChange }: Props) {
  return (
    <div class="board-filters no-print">
      <SelectField
        label={words.filterGroup}
        value={wish.group ?? ''}
        options={[['', words.all], ...groups.map((group) => [group, groupNames[group]] as const)]}
        onChange={(group) => onChange({ ...wish, group: group || null })}
      />
      <SelectField
        label={words.filterState}
        value={wish.filter ?? ''}
        options={[['', words.all], ...cellFilters.map((one) => [one, filterNames[one]] as const)]}
        onChange={(filter) => onChange({ ...wish, filter: filter || null })}
      />
      <SelectField
        label={words.filterDesa}
        value={wish.desa ?? ''}
        options={[
          ['', words.allDesa],
          ...desaList.map(({ code, name }) => [code as string, name] as const),
        ]}
        onChange={(desa) => onChange({ ...wish, desa: desa || null })}
      />
    </div>
  );
}
