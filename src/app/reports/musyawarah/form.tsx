import { musyawarahRules } from '../../../domain/reports/musyawarah/rules.ts';
import type {
  MusyawarahContent,
  MusyawarahKind,
} from '../../../domain/reports/musyawarah/schema.ts';
import { musyawarahLampiran } from '../../../domain/reports/musyawarah/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { summarizeMusyawarah } from '../../../domain/reports/musyawarah/summary.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { Facts } from '../../kit/facts.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { labelsOf } from '../fields/field-paths.ts';
import { musyawarahFieldNames } from './form-words.ts';
import { OverviewPart } from './overview-part.tsx';
import { pairTitle } from './pair-title.ts';
import { placeOf } from './place-of.ts';
import { valueText } from './value-text.ts';
import { musyawarahLampiranText, musyawarahText as words } from './words.ts';
import { acaraSection } from './acara-fields.ts';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import './musyawarah.css';

/** Counting people, with the pad for signatures, is a chunk of its own. */
const HadirPart = lazyPage(() => import('./hadir-part.tsx').then((module) => module.HadirPart));

/** A Musdes, Musrenbangdes or Musrenbang kecamatan as the desa writes it. */
export const MusyawarahForm = reportForm<MusyawarahContent, MusyawarahKind>({
  rules: musyawarahRules,
  loadFindingText: () =>
    import('./findings-words.ts').then((module) => module.musyawarahFindingText),
  Overview: OverviewPart,
  parts: {
    hadir: HadirPart,
    ...lazyParts(['kembar', 'acara', 'hasil', 'usulan', 'cetak'], () =>
      import('./parts.ts').then((module) => module.musyawarahParts),
    ),
  },
  lampiranOf: () =>
    musyawarahLampiran.map((jenis) => ({
      jenis,
      isRequired: jenis === 'berita-acara',
      ...musyawarahLampiranText[jenis],
    })),
  Summary: FilingSummary,
  placeOf,
  titleOf: pairTitle,
  valueText,
  fieldNames: musyawarahFieldNames,
  rupiahFields: ['perkiraanBiaya'],
});

/** The figures about to be filed. */
function FilingSummary() {
  const { content } = useMusyawarahForm();
  const sum = summarizeMusyawarah(content);
  return (
    <Facts
      facts={[
        [
          labelsOf(acaraSection.fields)['tanggal'] ?? '',
          sum.tanggal ? formatTanggal(sum.tanggal) : words.acaraEmpty,
        ],
        [
          words.counts.hadir,
          `${words.counts.orang(sum.orang)} (${words.counts.split(sum.L, sum.P)})`,
        ],
        [words.counts.lkdLead, words.counts.lkd(sum.lkdKindCount)],
        [words.parts.usulan, words.usulanDetail(sum.usulanCount, formatRp(sum.perkiraanBiaya))],
      ]}
    />
  );
}
