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
import { reportForm } from '../frame/report-form.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { labelsOf } from '../fields/field-paths.ts';
import { musyawarahFieldNames } from './form-words.ts';
import { pairTitle } from './pair-title.ts';
import { placeOf } from './place-of.ts';
import { valueText } from './value-text.ts';
import { musyawarahLampiranText, musyawarahText as words } from './words.ts';
import { acaraSection } from './acara-fields.ts';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import './musyawarah.css';
import { countMusyawarah } from '../../../domain/reports/musyawarah/people.ts';
import { dotted } from '../../kit/dotted.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { DoublesLink } from './doubles-link.tsx';

/** Counting people, with the pad for signatures, is a chunk of its own. */
const HadirPart = lazyPage(() => import('./hadir-part.tsx'), 'HadirPart');

/** A Musdes, Musrenbangdes or Musrenbang kecamatan as the desa writes it. */
export const MusyawarahForm = reportForm<MusyawarahContent, MusyawarahKind>({
  rules: musyawarahRules,
  loadFindingText: () =>
    import('./findings-words.ts').then((module) => module.musyawarahFindingText),
  Overview: OverviewPart,
  parts: {
    hadir: HadirPart,
    ...lazyParts(['kembar', 'acara', 'hasil', 'usulan', 'cetak'], () =>
      import('./parts.tsx').then((module) => module.musyawarahParts),
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

/** The meeting at a glance: who came, what was said, what is proposed. */
function OverviewPart() {
  const { content } = useMusyawarahForm();
  const { orang, L, P, lkdKindCount } = countMusyawarah(content);
  const { usulanCount, perkiraanBiaya } = summarizeMusyawarah(content);
  const { acara, kesepakatan } = content;
  const hadir = (
    <>
      <span class="angka part-sum">{words.counts.orang(orang)}</span>
      <span>{dotted(words.counts.split(L, P), words.counts.lkd(lkdKindCount))}</span>
    </>
  );
  return (
    <FormOverview
      isEmpty={orang === 0}
      lead={<DoublesLink />}
      titles={words.parts}
      rows={[
        { bagian: 'hadir', icon: 'people', detail: hadir },
        {
          bagian: 'acara',
          icon: 'calendar',
          detail: acara.tanggal ? formatTanggal(acara.tanggal) : words.acaraEmpty,
        },
        {
          bagian: 'hasil',
          icon: 'pen',
          detail: words.hasilDetail(Object.keys(kesepakatan).length),
        },
        {
          bagian: 'usulan',
          icon: 'table',
          detail: words.usulanDetail(usulanCount, formatRp(perkiraanBiaya)),
        },
        { bagian: 'lampiran' },
      ]}
      tools={[orang > 0 && { bagian: 'cetak', icon: 'print' }]}
    />
  );
}
