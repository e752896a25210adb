import { apbdesRules } from '../../../domain/reports/across/apbdes.ts';
import { wantedLampiran } from '../../../domain/reports/apbdes/lampiran.ts';
import { apbdesContentSchema } from '../../../domain/reports/apbdes/schema.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { Amount } from '../../kit/amount.tsx';
import { lazyParts } from '../frame/lazy-parts.ts';
import { reportForm } from '../frame/report-form.tsx';
import { SumsBar } from '../lines/sums-bar.tsx';
import { apbdesLampiranNames } from './lampiran-words.ts';
import { apbdesFieldNames, nihilPerubahanText, apbdesFormText } from './words.ts';
import { FilingSummary } from './filing-summary.tsx';
import { OverviewPart } from './overview-part.tsx';
import { placeOf } from './place-of.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

/** Reading tables is a chunk of its own: most people need it once a year. */
const ImportPart = lazyPage(() => import('./import-part.tsx').then((module) => module.ImportPart));

/** The APBDes, murni or Perubahan, as the desa writes it. */
export const ApbdesForm = reportForm<ApbdesContent>({
  rules: apbdesRules,
  parse: (content) => apbdesContentSchema.safeParse(content).data ?? null,
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

const { totals: words } = apbdesFormText;
const rows = ['pendapatan', 'belanja', 'surplus', 'netto', 'silpa'] as const;

/** The sums, always in sight: two of them closed, all five open. */
function TotalsBar() {
  const { content } = useApbdesForm();
  const totals = computeTotals(content);
  return (
    <SumsBar title={words.title} show={words.show} hide={words.hide}>
      {(isOpen) =>
        (isOpen ? rows : (['surplus', 'silpa'] as const)).map((row) => (
          <div key={row} data-tone={isOff(row, totals[row]) ? 'bad' : undefined}>
            <dt>{words[row]}</dt>
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
