import { isBumdesAktif } from '../../../domain/reports/bumdes/aktif.ts';
import { endOfPeriode } from '../../../domain/reports/bumdes/periode.ts';
import { trendOf } from '../../../domain/reports/bumdes/trend.ts';
import { FieldsPart } from '../fields/fields-part.tsx';
import { AktifMeasure } from './aktif-measure.tsx';
import { bumdesFindingText } from './findings-words.ts';
import { kegiatanSection, keuanganSection, musdesSection } from './laporan-fields.ts';
import { OrganPart } from './organ-part.tsx';
import { profilSection } from './profil-fields.ts';
import { TrendChart } from './trend-chart.tsx';
import { UnitPart } from './unit-part.tsx';
import { useBumdesForm } from './use-bumdes-form.ts';
import { bumdesText as words, periodeName, trendText } from './words.ts';

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
