import { EntriesPart } from '../fields/entries-part.tsx';
import { bumdesFindingText } from './findings-words.ts';
import { unitFields } from './profil-fields.ts';
import { sortUnit } from './sort-entries.ts';
import { useBumdesForm } from './use-bumdes-form.ts';
import { bumdesText as words } from './words.ts';

/** The unit usaha; kept over the years. */
export function UnitPart() {
  const rows = sortUnit(useBumdesForm().content.unit);
  return (
    <EntriesPart
      list="unit"
      rows={rows}
      fields={unitFields}
      title={words.sections.unit}
      sheetTitle={words.unit.title}
      lead={rows.length === 0 && words.unit.none}
      add={words.unit.add}
      fresh={() => ({ nama: '', bidang: '', aktif: true })}
      detailOf={({ bidang, aktif }) =>
        [bidang, aktif === false ? words.tidakAktif : ''].filter(Boolean).join(', ')
      }
      unnamedOf={() => words.unit.title}
      sentence={bumdesFindingText}
    />
  );
}
