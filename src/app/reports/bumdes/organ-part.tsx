import { formatTanggalShort } from '../../../domain/basics/tanggal.ts';
import { ORGAN_YEARS } from '../../../domain/reports/bumdes/aktif.ts';
import { jabatanSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent, Organ } from '../../../domain/reports/bumdes/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import { EntriesPart } from '../fields/entries-part.tsx';
import { bumdesFindingText } from './findings-words.ts';
import { organFields } from './profil-fields.ts';
import { sortOrgan } from './sort-entries.ts';
import { useBumdesForm } from './use-bumdes-form.ts';
import { bumdesText as words, jabatanNames } from './words.ts';

/** Who runs it and who watches, with their terms. */
export function OrganPart() {
  const { content, findings } = useBumdesForm();
  return (
    <EntriesPart
      list="organ"
      rows={sortOrgan(content.organ)}
      fields={organFields}
      title={words.sections.organ}
      sheetTitle={words.organ.title}
      lead={words.organ.lead}
      add={words.organ.add}
      fresh={() => newOrgan(content)}
      detailOf={organDetail}
      unnamedOf={({ jabatan }) => jabatanNames[jabatan]}
      needsEye={(id) => findings.some(({ where }) => where[1] === id)}
      sentence={bumdesFindingText}
    />
  );
}

/** The first jabatan nobody holds yet; after those another pengawas. */
function newOrgan({ organ }: BumdesContent): Organ {
  const held = new Set(Object.values(organ).map(({ jabatan }) => jabatan));
  const jabatan = jabatanSchema.options.find((one) => !held.has(one)) ?? 'pengawas';
  return { jabatan, nama: '', mulai: null, periodeKe: null };
}

function organDetail({ jabatan, mulai }: Organ): string {
  const last = lastDayOf({ mulai, selesai: null }, ORGAN_YEARS);
  const isTimed = jabatan !== 'penasihat' && last !== null;
  return [
    jabatanNames[jabatan],
    ...(isTimed ? [words.organ.until(formatTanggalShort(last))] : []),
  ].join(', ');
}
