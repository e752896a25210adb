import { formatTanggalShort } from '../../../domain/basics/tanggal.ts';
import { type BumdesKind, ORGAN_YEARS } from '../../../domain/reports/bumdes/periode.ts';
import type { BumdesContent, Organ } from '../../../domain/reports/bumdes/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';
import { nihilText } from '../frame/words.ts';
import { bumdesFieldNames } from './fields.ts';
import { kegiatanSection, keuanganSection, musdesSection } from './laporan-fields.ts';
import { profilSection } from './profil-fields.ts';
import { sortOrgan, sortUnit } from './sort-entries.ts';
import { bumdesText, bumdesViewText as words, jabatanNames } from './words.ts';

/** A BUMDes report as a document: names and values, in the order they are read. */
export function bumdesFacts(content: BumdesContent, kind: BumdesKind): readonly FactSection[] {
  const note = bumdesFieldNames['catatan'] ?? '';
  const catatan = { title: note, rows: catatanRows(content, note) };
  const options = { kind, day: formatTanggalShort };
  if (content.nihil) {
    const rows = [{ where: ['nihil'], name: nihilText.alasan, value: content.nihil.alasan || '-' }];
    return [{ title: words.nihil, rows }, catatan];
  }
  return [
    sectionFacts(profilSection, content, options),
    { title: bumdesText.sections.organ, rows: organRows(content) },
    { title: bumdesText.sections.unit, rows: unitRows(content) },
    sectionFacts(keuanganSection, content, options),
    sectionFacts(kegiatanSection, content, options),
    ...(kind === 'bumdes-tahunan' ? [sectionFacts(musdesSection, content, options)] : []),
    catatan,
  ];
}

function organRows({ organ }: BumdesContent): FactRow[] {
  return sortOrgan(organ).map(([id, one]) => ({
    where: ['organ', id],
    name: jabatanNames[one.jabatan],
    value: [one.nama || '-', ...termOf(one)].join('\n'),
  }));
}

function termOf({ jabatan, mulai, periodeKe }: Organ): string[] {
  const last = lastDayOf({ mulai, selesai: null }, ORGAN_YEARS);
  if (jabatan === 'penasihat' || !mulai || !last) return [];
  const term = words.since(formatTanggalShort(mulai), formatTanggalShort(last));
  return [periodeKe === null ? term : `${term}, ${words.periodeKe(periodeKe)}`];
}

function unitRows({ unit }: BumdesContent): FactRow[] {
  return sortUnit(unit).map(([id, { nama, bidang, aktif }]) => ({
    where: ['unit', id],
    name: nama || '-',
    value: [bidang, aktif === null ? '' : aktif ? words.unitAktif : words.unitTidak]
      .filter(Boolean)
      .join(', '),
  }));
}
