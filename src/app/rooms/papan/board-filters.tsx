import { useState } from 'preact/hooks';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { groupOf, groups } from '../../../domain/obligations/rule.ts';
import type { Group, ObligationRule } from '../../../domain/obligations/rule.ts';
import { seksiList, type Seksi } from '../../../domain/settings/seksi.ts';
import { cellFilters, type CellFilter } from '../../standing/board.ts';
import { filterNames, papanText as words } from './words.ts';
import { desaOptions } from '../../office/desa-options.ts';
import { groupNames, seksiNames } from '../../standing/board-words.ts';
import { kindName } from '../../standing/words.ts';
import { SelectField } from '../../kit/select-field.tsx';

/** What is to be seen of the board; null = all, of the tahun = what is owed now. */
export interface BoardWish {
  readonly tahun: number | null;
  readonly seksi: Seksi | null;
  readonly obligation: Group | ReportKind | null;
  readonly filter: CellFilter | null;
  readonly desa: string | null;
}

interface Props {
  readonly desaList: readonly Desa[];
  readonly rules: readonly ObligationRule[];
  readonly years: readonly number[];
  readonly wish: BoardWish;
  readonly onChange: (wish: BoardWish) => void;
}

/** Year, obligations, states and a desa to choose from. */
export function BoardFilters({ desaList, rules, years, wish, onChange }: Props) {
  const [isOpen] = useState(isWide);
  const wishes = Object.values(wish).filter((one) => one !== null).length;
  const lists = [
    ['obligation', words.filterObligation, obligationOptions(rules)],
    ['filter', words.filterState, cellFilters.map((one) => [one, filterNames[one]] as const)],
    ['desa', words.filterDesa, desaOptions(desaList)],
    ['seksi', words.filterSeksi, seksiList.map((one) => [one, seksiNames[one]] as const)],
  ] as const;
  return (
    <details class="no-print" open={isOpen}>
      <summary class="board-summary">{words.filters(wishes)}</summary>
      <div class="board-filters">
        <SelectField
          label={words.filterTahun}
          value={String(wish.tahun ?? '')}
          options={[['', words.now], ...years.map((one) => [String(one), String(one)] as const)]}
          onChange={(tahun) => onChange({ ...wish, tahun: tahun === '' ? null : Number(tahun) })}
        />
        {lists.map(([name, label, options]) => (
          <SelectField<string>
            key={name}
            label={label}
            value={wish[name] ?? ''}
            options={[['', name === 'desa' ? words.allDesa : words.all], ...options]}
            onChange={(one) => onChange({ ...wish, [name]: one || null })}
          />
        ))}
      </div>
    </details>
  );
}

/** A phone shows the board first. */
function isWide(): boolean {
  return matchMedia('(min-width: 40rem)').matches;
}

/** Each group, then its kinds. */
function obligationOptions(
  rules: readonly ObligationRule[],
): readonly (readonly [Group | ReportKind, string])[] {
  return groups.flatMap((group) => {
    const kinds = rules.filter((rule) => groupOf(rule) === group).map(({ kind }) => kind);
    const each = kinds.map((kind) => [kind, kindName(kind)] as const);
    return kinds.length > 1
      ? [[group, words.wholeGroup(groupNames[group])] as const, ...each]
      : each;
  });
}
