import { apbdesRules } from '../../../domain/reports/across/apbdes.ts';
import { wantedLampiran, type ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { Amount } from '../../kit/amount.tsx';
import { Bar } from '../../kit/bar.tsx';
import { Facts } from '../../kit/facts.tsx';
import { reportForm } from '../frame/report-form.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { SumsBar } from '../lines/sums-bar.tsx';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { apbdesLampiranNames, alasanText } from './lampiran-words.ts';
import {
  apbdesFieldNames,
  nihilPerubahanText,
  apbdesFormText,
  summaryText as words,
} from './words.ts';
import { placeOf } from './place-of.ts';
import { useApbdesForm } from './use-apbdes-form.ts';
import { FormOverview } from '../frame/form-overview.tsx';
import { akunOf, lineBagian, type LineBagian } from '../lines/bagian.ts';
import { StartChoices } from './start-part.tsx';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx'), 'ImportPart');

/** The APBDes, murni or Perubahan, as the desa writes it. */
export const ApbdesForm = reportForm<ApbdesContent>({
  rules: apbdesRules,
  loadFindingText: () => import('./findings-words.ts').then((module) => module.apbdesFindingText),
  Overview: OverviewPart,
  parts: {
    ...lazyParts(['pendapatan', 'belanja', 'pembiayaan', 'bpd', 'alasan', 'mulai'], () =>
      import('./parts.tsx').then((module) => module.apbdesParts),
    ),
    impor: ImportPart,
  },
  lampiranOf: (content) =>
    wantedLampiran(content).map((jenis) => ({
      jenis,
      nama: apbdesLampiranNames[jenis],
      isRequired: true,
    })),
  Summary: FilingSummary,
  Foot: TotalsBar,
  placeOf,
  fieldNames: apbdesFieldNames,
  rupiahFields: ['anggaran', 'sebelum'],
  nihilOf: (kind) => (kind === 'apbdes-perubahan' ? nihilPerubahanText : null),
});

const { totals: names } = apbdesFormText;
const rows = ['pendapatan', 'belanja', 'surplus', 'netto', 'silpa'] as const;

/** The sums, always in sight: two of them closed, all five open. */
function TotalsBar() {
  const { content } = useApbdesForm();
  const totals = computeTotals(content);
  return (
    <SumsBar title={names.title} show={names.show} hide={names.hide}>
      {(isOpen) =>
        (isOpen ? rows : (['surplus', 'silpa'] as const)).map((row) => (
          <div key={row} data-tone={isOff(row, totals[row]) ? 'bad' : undefined}>
            <dt>{names[row]}</dt>
            <dd>
              <Amount
                amount={totals[row]}
                before={isOpen ? (totals.sebelum?.[row] ?? null) : null}
              />
            </dd>
          </div>
        ))
      }
    </SumsBar>
  );
}

/** A budget leaves nothing over and nothing short (I5). */
function isOff(row: (typeof rows)[number], amount: number): boolean {
  return row === 'silpa' && amount !== 0;
}

/** What is about to be filed: the two sides as lengths, the sums, the agreement, the findings. */
function FilingSummary() {
  const { content } = useApbdesForm();
  const totals = computeTotals(content);
  const most = Math.max(totals.pendapatan, totals.belanja);
  return (
    <>
      {(['pendapatan', 'belanja'] as const).map((side) => (
        <div key={side}>
          <p class="sum-row">
            <span>{names[side]}</span>
            <RupiahText in="strong" class="angka" rp of={totals[side]} />
          </p>
          <Bar label={names[side]} of={most} value={totals[side]} words={formatRp(totals[side])} />
        </div>
      ))}
      {(['surplus', 'netto', 'silpa'] as const).map((row) => (
        <p key={row} class="sum-row">
          <span>{names[row]}</span>
          <RupiahText in="strong" class="angka" rp of={totals[row]} />
        </p>
      ))}
      <Facts
        facts={[
          [words.lines, String(Object.keys(content.lines).length)],
          [
            words.agreed,
            content.bpd.tanggalSepakat
              ? formatTanggal(content.bpd.tanggalSepakat)
              : words.notAgreed,
          ],
        ]}
      />
    </>
  );
}

const lineParts = ['pendapatan', 'belanja', 'pembiayaan'] as const;

/** The form at a glance: each part with its sum, and the way to the next. */
function OverviewPart() {
  const { content, isPerubahan } = useApbdesForm();
  const alasanCount = content.alasanPerubahan?.length ?? 0;
  const alasan = alasanCount === 0 ? alasanText.none : alasanText.count(alasanCount);
  const isEmpty = Object.keys(content.lines).length === 0;
  return (
    <FormOverview
      isEmpty={isEmpty}
      lead={isEmpty && <StartChoices />}
      titles={apbdesFormText.sections}
      rows={[
        ...lineParts.map((bagian) => ({
          bagian,
          code: akunOf[bagian],
          detail: <LinePart bagian={bagian} />,
        })),
        { bagian: 'bpd', icon: 'people', detail: bpdDetail(content.bpd.tanggalSepakat) },
        isPerubahan && {
          bagian: 'alasan',
          title: alasanText.title,
          icon: 'remark',
          detail: alasan,
        },
        { bagian: 'lampiran' },
      ]}
      tools={[
        !isEmpty && { bagian: 'impor', icon: 'table' },
        !isEmpty && { bagian: 'mulai', icon: 'copy' },
      ]}
    />
  );
}

function bpdDetail(tanggal: Parameters<typeof formatTanggal>[0] | null): string {
  return tanggal === null
    ? apbdesFormText.bpdEmpty
    : apbdesFormText.bpdDone(formatTanggal(tanggal));
}

function LinePart({ bagian }: { readonly bagian: LineBagian }) {
  const { content } = useApbdesForm();
  const count = Object.values(content.lines).filter(
    ({ rekening }) => lineBagian(rekening) === bagian,
  ).length;
  const totals = computeTotals(content);
  const sum = bagian === 'pembiayaan' ? totals.netto : totals[bagian];
  return (
    <>
      <RupiahText in="span" class="angka part-sum" rp of={sum} />
      <span>{apbdesFormText.lineCount(count)}</span>
    </>
  );
}
