import { useState } from 'preact/hooks';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { groupOf, groups } from '../../../domain/obligations/rule.ts';
import type { Group, ObligationRule } from '../../../domain/obligations/rule.ts';
import { seksiList } from '../../../domain/settings/seksi.ts';
import type { Seksi } from '../../../domain/settings/seksi.ts';
import { cellFilters } from '../../standing/board.ts';
import type { CellFilter } from '../../standing/board.ts';
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
  return (
    <details class="no-print" open={isOpen}>
      <summary class="board-summary">{words.filters(wishCount(wish))}</summary>
      <div class="board-filters">
        <SelectField
          label={words.filterTahun}
          value={String(wish.tahun ?? '')}
          options={[['', words.now], ...years.map((one) => [String(one), String(one)] as const)]}
          onChange={(tahun) => onChange({ ...wish, tahun: tahun === '' ? null : Number(tahun) })}
        />
        <SelectField
          label={words.filterObligation}
          value={wish.obligation ?? ''}
          options={[anything, ...obligationOptions(rules)]}
          onChange={(obligation) => onChange({ ...wish, obligation: obligation || null })}
        />
        <SelectField
          label={words.filterState}
          value={wish.filter ?? ''}
          options={[anything, ...cellFilters.map((one) => [one, filterNames[one]] as const)]}
          onChange={(filter) => onChange({ ...wish, filter: filter || null })}
        />
        <SelectField
          label={words.filterDesa}
          value={wish.desa ?? ''}
          options={[['', words.allDesa], ...desaOptions(desaList)]}
          onChange={(desa) => onChange({ ...wish, desa: desa || null })}
        />
        <SelectField
          label={words.filterSeksi}
          value={wish.seksi ?? ''}
          options={[anything, ...seksiList.map((one) => [one, seksiNames[one]] as const)]}
          onChange={(seksi) => onChange({ ...wish, seksi: seksi || null })}
        />
      </div>
    </details>
  );
}

/** A phone shows the board first. */
function isWide(): boolean {
  return matchMedia('(min-width: 40rem)').matches;
}

function wishCount(wish: BoardWish): number {
  return Object.values(wish).filter((one) => one !== null).length;
}

const anything = ['', words.all] as const;

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
