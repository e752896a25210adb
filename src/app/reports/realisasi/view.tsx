import { useMemo } from 'preact/hooks';
import { compareRealisasi } from '../../../domain/reports/realisasi/compare.ts';
import { isRealisasiKind } from '../../../domain/reports/realisasi/kind.ts';
import type { RealisasiKind } from '../../../domain/reports/realisasi/kind.ts';
import { realisasiContentSchema } from '../../../domain/reports/realisasi/schema.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import { buildRealisasiTree } from '../../../domain/reports/realisasi/tree.ts';
import { formText } from '../frame/words.ts';
import { periodText } from './words.ts';
import { realisasiViewText as words } from './parts-words.ts';
import { reportTitle } from '../../standing/words.ts';
import { FactDocument } from '../fields/fact-document.tsx';
import { RemovedLines } from '../lines/removed-lines.tsx';
import type { ViewProps } from '../frame/view-props.ts';
import { BidangBars } from './bidang-bars.tsx';
import { documentFacts } from './document-facts.ts';
import { realisasiRows } from './document-rows.ts';
import { RealisasiTable } from './document-table.tsx';
import '../../frame/document.css';
import './realisasi.css';

/** A filed realisasi as a document: the LRA, the bars, and what goes with it. */
export function RealisasiView({ kind, ...props }: ViewProps) {
  const content = useMemo(() => read(props.content), [props.content]);
  const before = useMemo(() => (props.before ? read(props.before) : null), [props.before]);
  if (!content || !isRealisasiKind(kind)) return <p role="alert">{formText.unreadable}</p>;
  return <Document {...props} kind={kind} content={content} before={before} />;
}

function read(content: unknown): RealisasiContent | null {
  return realisasiContentSchema.safeParse(content).data ?? null;
}

interface Props extends Omit<ViewProps, 'content' | 'before' | 'kind'> {
  readonly kind: RealisasiKind;
  readonly content: RealisasiContent;
  readonly before: RealisasiContent | null;
}

function Document({ content, before, kind, tahun, desaName, remarks = [], onRemark }: Props) {
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
        remarks={remarks}
        changes={changes}
        onRemark={onRemark}
      />
      {changes && (
        <RemovedLines removed={changes.removed} amountOf={({ realisasi }) => realisasi} />
      )}
      <FactDocument
        caption={words.besides}
        sections={documentFacts(content, { kind, tahun })}
        before={before && documentFacts(before, { kind, tahun })}
        remarks={remarks}
        onRemark={onRemark}
      />
    </div>
  );
}
