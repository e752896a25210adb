import {
  isBumdesAktif,
  ORGAN_YEARS,
  endOfPeriode,
} from '../../../domain/reports/bumdes/periode.ts';
import { trendOf } from '../../../domain/reports/bumdes/trend.ts';
import { formatTanggalShort } from '../../../domain/basics/tanggal.ts';
import { jabatanSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent, Organ } from '../../../domain/reports/bumdes/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import { FieldsPart, EntriesPart } from '../fields/fields-part.tsx';
import { AktifMeasure } from './aktif-measure.tsx';
import { bumdesFindingText } from './findings-words.ts';
import { kegiatanSection, keuanganSection, musdesSection } from './laporan-fields.ts';
import { profilSection, unitFields, organFields } from './profil-fields.ts';
import { TrendChart } from './trend-chart.tsx';
import { useBumdesForm } from './use-bumdes-form.ts';
import { bumdesText as words, periodeName, trendText, jabatanNames } from './words.ts';
import { sortUnit, sortOrgan } from './sort-entries.ts';

/** The parts of the form besides its overview and the files. */
export const bumdesParts = {
  profil: () => <FieldsPart section={profilSection} sentence={bumdesFindingText} />,
  organ: OrganPart,
  unit: UnitPart,
  keuangan: KeuanganPart,
  kegiatan: KegiatanPart,
  musdes: () => <FieldsPart section={musdesSection} sentence={bumdesFindingText} />,
} as const;

/** The money of the period, with its laba, and how it went before. */
function KeuanganPart() {
  const { content, kind, tahun, related } = useBumdesForm();
  const points = trendOf(content, { kind, tahun }, related);
  const lead = words.keuanganLead(periodeName({ kind, tahun }));
  return (
    <FieldsPart section={keuanganSection} sentence={bumdesFindingText} lead={lead}>
      <section class="card stack">
        <h2>{trendText.title}</h2>
        <TrendChart points={points} />
      </section>
    </FieldsPart>
  );
}

/** Active or not and why, who works there, what went wrong. */
function KegiatanPart() {
  const { content, kind, tahun } = useBumdesForm();
  return (
    <FieldsPart section={kegiatanSection} sentence={bumdesFindingText}>
      <AktifMeasure measured={isBumdesAktif(content, endOfPeriode({ kind, tahun }))} />
    </FieldsPart>
  );
}

/** The unit usaha; kept over the years. */
function UnitPart() {
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

/** Who runs it and who watches, with their terms. */
function OrganPart() {
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
