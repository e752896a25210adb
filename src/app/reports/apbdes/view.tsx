import { useMemo } from 'preact/hooks';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { compareApbdes } from '../../../domain/reports/apbdes/compare.ts';
import { apbdesContentSchema, type ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { buildTree } from '../../../domain/reports/apbdes/tree.ts';
import { Facts } from '../../kit/facts.tsx';
import { reportTitle } from '../../standing/words.ts';
import { documentView, type DocumentProps } from '../frame/document-view.tsx';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';
import { RemovedLines } from '../lines/removed-lines.tsx';
import { viewText as words } from './words.ts';
import { alasanText } from './lampiran-words.ts';
import { bpdSection } from './bpd-fields.ts';
import { apbdesRows } from './document-rows.ts';
import { ApbdesTable } from './document-table.tsx';
import '../../frame/document.css';

type Props = DocumentProps<ApbdesContent>;

function Document({ content, before, kind, tahun, desaName, ...notes }: Props) {
  const rows = useMemo(
    () => apbdesRows(buildTree(content), computeTotals(content), words.totals),
    [content],
  );
  const changes = useMemo(() => before && compareApbdes(before, content), [before, content]);
  const title = reportTitle(kind, tahun);
  return (
    <div class="stack">
      <ApbdesTable
        caption={words.caption(title, desaName)}
        rows={rows}
        isPerubahan={kind === 'apbdes-perubahan'}
        changes={changes}
        {...notes}
      />
      {changes && <RemovedLines removed={changes.removed} amountOf={({ anggaran }) => anggaran} />}
      <Agreement content={content} kind={kind} />
      {kind === 'apbdes-perubahan' && <Alasan content={content} />}
    </div>
  );
}

/** A filed APBDes as a document: the printed penjabaran, with remarks and changes where asked for. */
export const ApbdesView = documentView(apbdesContentSchema, Document);

interface AgreementProps {
  readonly content: ApbdesContent;
  readonly kind: ReportKind;
}

function Agreement({ content, kind }: AgreementProps) {
  const { title, rows } = sectionFacts(bpdSection, content, { kind });
  const all = [...rows, ...catatanRows(content, words.catatan)];
  return (
    <section class="card stack">
      <h2>{title}</h2>
      <Facts facts={all.map(({ name, value }) => [name, value] as const)} />
    </section>
  );
}

/** Why it was changed; a ground that only a newer app knows stands as it is. */
function Alasan({ content: { alasanPerubahan = [] } }: { readonly content: ApbdesContent }) {
  const names: Readonly<Record<string, string>> = alasanText.names;
  return (
    <section class="card stack">
      <h2>{alasanText.title}</h2>
      {alasanPerubahan.length === 0 && <p>{alasanText.none}</p>}
      <ul class="bullets">
        {alasanPerubahan.map((alasan) => (
          <li key={alasan}>{names[alasan] ?? alasan}</li>
        ))}
      </ul>
    </section>
  );
}
