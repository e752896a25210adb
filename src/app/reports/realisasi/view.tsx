import { useMemo } from 'preact/hooks';
import { compareRealisasi } from '../../../domain/reports/realisasi/compare.ts';
import type { RealisasiKind, RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { realisasiContentSchema } from '../../../domain/reports/realisasi/schema.ts';
import { computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import { buildRealisasiTree } from '../../../domain/reports/realisasi/tree.ts';
import { reportTitle } from '../../standing/words.ts';
import { FactDocument } from '../fields/fact-document.tsx';
import { RemovedLines } from '../lines/removed-lines.tsx';
import { documentView, type DocumentProps } from '../frame/document-view.tsx';
import { periodText } from './words.ts';
import { realisasiViewText as words } from './parts-words.ts';
import { BidangBars } from './bidang-bars.tsx';
import { documentFacts } from './document-facts.ts';
import { realisasiRows } from './document-rows.ts';
import { RealisasiTable } from './document-table.tsx';
import '../../frame/document.css';
import './realisasi.css';

type Props = DocumentProps<RealisasiContent, RealisasiKind>;

function Document({ content, before, kind, tahun, desaName, ...notes }: Props) {
  const totals = useMemo(() => computeRealisasiTotals(content), [content]);
  const rows = useMemo(
    () => realisasiRows(buildRealisasiTree(content), totals, words.totals),
    [content, totals],
  );
  const changes = useMemo(() => before && compareRealisasi(before, content), [before, content]);
  const caption = words.caption(reportTitle(kind, tahun), desaName);
  return (
    <div class="stack">
      <section class="card stack">
        <h2>{words.bidang}</h2>
        <BidangBars totals={totals} />
      </section>
      <RealisasiTable
        caption={`${caption}. ${words.period(periodText[kind](tahun))}`}
        rows={rows}
        changes={changes}
        {...notes}
      />
      {changes && (
        <RemovedLines removed={changes.removed} amountOf={({ realisasi }) => realisasi} />
      )}
      <FactDocument
        caption={words.besides}
        sections={documentFacts(content, { kind, tahun })}
        before={before && documentFacts(before, { kind, tahun })}
        {...notes}
      />
    </div>
  );
}

/** A filed realisasi as a document: the LRA, the bars, and what goes with it. */
export const RealisasiView = documentView(realisasiContentSchema, Document);
