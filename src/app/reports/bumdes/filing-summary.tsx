import { formatRp } from '../../../domain/basics/rupiah.ts';
import { summarizeBumdes } from '../../../domain/reports/bumdes/summary.ts';
import { Facts } from '../../kit/facts.tsx';
import { labelsOf } from '../fields/field-paths.ts';
import { bumdesFieldNames as names } from './fields.ts';
import { kegiatanSection } from './laporan-fields.ts';
import { profilSection } from './profil-fields.ts';
import { bumdesText as words, bumdesViewText } from './words.ts';
import { useBumdesForm } from './use-bumdes-form.ts';

const labels = labelsOf([...profilSection.fields, ...kegiatanSection.fields]);

/** What is about to be filed, at a glance. */
export function FilingSummary() {
  const { content } = useBumdesForm();
  const { isNihil, nama, aktif, unitCount, ...amounts } = summarizeBumdes(content);
  if (isNihil)
    return (
      <>
        <p>{bumdesViewText.nihil}</p>
        <p>{content.nihil?.alasan}</p>
      </>
    );
  return (
    <Facts
      facts={[
        [labels['nama'] ?? '', nama || '-'],
        ...(['omzet', 'laba', 'aset', 'bagiHasil'] as const).map((field) => {
          const amount = amounts[field];
          return [names[field] ?? field, amount === null ? '-' : formatRp(amount)] as const;
        }),
        [words.sections.unit, words.units(unitCount)],
        [labels['aktif'] ?? '', aktif === null ? '-' : aktif ? words.aktif : words.tidakAktif],
      ]}
    />
  );
}
