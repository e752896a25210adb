import type { DrawnSection } from '../fields/field.ts';
import { namesOf } from '../fields/field-paths.ts';
import { kegiatanSection, keuanganSection, musdesSection } from './laporan-fields.ts';
import { organFields, profilSection, unitFields } from './profil-fields.ts';
import { bumdesText as words } from './words.ts';

export const bumdesSections: readonly DrawnSection[] = [
  profilSection,
  keuanganSection,
  kegiatanSection,
  musdesSection,
];

/** Names of the content's fields: in conflicts, remarks, sentences and documents. */
export const bumdesFieldNames: Readonly<Record<string, string>> = {
  nihil: 'Tidak ada BUMDes',
  profil: words.sections.profil,
  organ: words.sections.organ,
  unit: words.sections.unit,
  laporan: 'Laporan',
  pertanggungjawaban: 'Pertanggungjawaban',
  lampiran: 'Lampiran',
  catatan: 'Catatan',
  ...namesOf([...organFields, ...unitFields, ...bumdesSections.flatMap(({ fields }) => fields)]),
};
