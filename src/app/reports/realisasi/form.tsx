import { percentOf, computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import {
  isRequiredLampiran,
  realisasiLampiran,
  isLpj,
  type RealisasiKind,
} from '../../../domain/reports/realisasi/schema.ts';
import { realisasiRules } from '../../../domain/reports/realisasi/rules.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { formatPercent } from '../../kit/format-percent.ts';
import { reportForm } from '../frame/report-form.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { SumsBar } from '../lines/sums-bar.tsx';
import { realisasiFieldNames } from './fields.ts';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { lampiranHints, lampiranNames, noProgramHint, realisasiFormText } from './words.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';
import './realisasi.css';
import { Bar } from '../../kit/bar.tsx';
import { RupiahText, useRupiah } from '../../kit/rupiah-text.tsx';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx'), 'ImportPart');

/** A semester report or the LPJ realisasi as the desa writes it. */
export const RealisasiForm = reportForm<RealisasiContent, RealisasiKind>({
  rules: realisasiRules,
  loadFindingText: () =>
    import('./findings-words.ts').then((module) => module.realisasiFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(
      ['pendapatan', 'belanja', 'pembiayaan', 'anggaran', 'kas', 'pengesahan', 'catatan'],
      () => import('./parts.tsx').then((module) => module.realisasiParts),
    ),
    impor: ImportPart,
  },
  lampiranOf: (content, kind) =>
    realisasiLampiran(kind).map((jenis) => ({
      jenis,
      nama: lampiranNames[jenis],
      isRequired: isRequiredLampiran(jenis, content),
      hint: lampiranHints[jenis],
    })),
  BesideLampiran: NoProgram,
  Summary: FilingSummary,
  Foot: TotalsBar,
  placeOf,
  fieldNames: realisasiFieldNames,
  rupiahFields: ['anggaran', 'realisasi', 'bank', 'tunai', 'pajakTerutang'],
});

/** Of an LPJ: that there was no other programme to list. */
function NoProgram() {
  const { kind, content, change } = useRealisasiForm();
  if (!isLpj(kind)) return null;
  return (
    <label class="no-program">
      <input
        type="checkbox"
        checked={content.noProgramLain}
        onChange={({ currentTarget: { checked } }) =>
          change((kept) => ({ ...kept, noProgramLain: checked }))
        }
      />
      <span>
        {realisasiFormText.lampiran.noProgram}
        <small class="muted">{noProgramHint}</small>
      </span>
    </label>
  );
}

const { totals: words } = realisasiFormText;
const rows = ['pendapatan', 'belanja', 'surplus', 'netto', 'silpa'] as const;

/** What was realised, always in sight: belanja and SiLPA akhir closed, all five with their anggaran open. */
function TotalsBar() {
  const format = useRupiah();
  const { content } = useRealisasiForm();
  const { anggaran, realisasi } = computeRealisasiTotals(content);
  const percent = percentOf({ anggaran: anggaran.belanja, realisasi: realisasi.belanja });
  return (
    <SumsBar title={words.title} show={words.show} hide={words.hide}>
      {(isOpen) =>
        (isOpen ? rows : (['belanja', 'silpa'] as const)).map((row) => (
          <div key={row} data-tone={row === 'silpa' && realisasi.silpa < 0 ? 'bad' : undefined}>
            <dt>
              {words[row]}
              {row === 'belanja' && percent !== null && ` ${formatPercent(percent)}`}
            </dt>
            <dd class="amount angka">
              <RupiahText of={realisasi[row]} />
              {isOpen && <span class="amount-before">{words.of(format(anggaran[row]))}</span>}
            </dd>
          </div>
        ))
      }
    </SumsBar>
  );
}

/** What is about to be filed: both sides as a part of their anggaran, and what is left. */
function FilingSummary() {
  const { content } = useRealisasiForm();
  const { anggaran, realisasi, lineCount, unfilledCount } = computeRealisasiTotals(content);
  return (
    <>
      {(['pendapatan', 'belanja'] as const).map((side) => {
        const amounts = { anggaran: anggaran[side], realisasi: realisasi[side] };
        const ofBudget = realisasiFormText.ofBudget(
          formatRp(realisasi[side]),
          formatRp(anggaran[side]),
        );
        return (
          <div key={side}>
            <p class="sum-row">
              <span>{realisasiFormText.totals[side]}</span>
              <strong class="angka">{formatPercent(percentOf(amounts))}</strong>
            </p>
            <Bar
              label={realisasiFormText.totals[side]}
              of={amounts.anggaran}
              value={amounts.realisasi}
              words={ofBudget}
            />
            <p class="small muted angka">{ofBudget}</p>
          </div>
        );
      })}
      <p class="sum-row">
        <span>{realisasiFormText.silpa}</span>
        <RupiahText in="strong" class="angka" rp of={realisasi.silpa} />
      </p>
      <p class="small muted">
        {lineCount === 0 ? realisasiFormText.noLines : realisasiFormText.unfilled(unfilledCount)}
      </p>
    </>
  );
}
