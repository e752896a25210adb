import type { BumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import { bumdesRules } from '../../../domain/reports/bumdes/rules.ts';
import { amountFields, type BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { summarizeBumdes } from '../../../domain/reports/bumdes/summary.ts';
import { Facts } from '../../kit/facts.tsx';
import { reportForm } from '../frame/report-form.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { labelsOf } from '../fields/field-paths.ts';
import { bumdesFieldNames as names } from './fields.ts';
import { bumdesLampiran, bumdesText as words, bumdesViewText } from './words.ts';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { kegiatanSection } from './laporan-fields.ts';
import { profilSection } from './profil-fields.ts';
import { useBumdesForm } from './use-bumdes-form.ts';
import './bumdes.css';
import '../fields/facts-document.css';

/** The BUMDes return of a semester or a year, as the desa writes it. */
export const BumdesForm = reportForm<BumdesContent, BumdesKind>({
  rules: bumdesRules,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.bumdesFindingText),
  Overview: OverviewPart,
  parts: lazyParts(['profil', 'organ', 'unit', 'keuangan', 'kegiatan', 'musdes'], () =>
    import('./parts.tsx').then((module) => module.bumdesParts),
  ),
  lampiranOf: (_, kind) => bumdesLampiran(kind),
  Summary: FilingSummary,
  placeOf,
  fieldNames: names,
  rupiahFields: amountFields,
  nihilOf: () => words.nihil,
});

const labels = labelsOf([...profilSection.fields, ...kegiatanSection.fields]);

/** What is about to be filed, at a glance. */
function FilingSummary() {
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
