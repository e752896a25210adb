import { useRupiah } from '../../kit/rupiah-text.tsx';
import { useMemo } from 'preact/hooks';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { compareApbdes, type ApbdesComparison } from '../../../domain/reports/apbdes/compare.ts';
import { apbdesContentSchema, type ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { computeTotals } from '../../../domain/reports/apbdes/totals.ts';
import { buildTree } from '../../../domain/reports/apbdes/tree.ts';
import { Facts } from '../../kit/facts.tsx';
import { reportTitle } from '../../standing/words.ts';
import { documentView, type DocumentProps } from '../frame/document-view.tsx';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';
import { RemovedLines } from '../lines/removed-lines.tsx';
import { viewText as words, apbdesFieldNames } from './words.ts';
import { alasanText } from './lampiran-words.ts';
import { bpdSection } from './bpd-fields.ts';
import { apbdesRows, type ApbdesRow } from './document-rows.ts';
import { minus } from '../../../domain/basics/rupiah.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { factText } from '../frame/entries-words.ts';
import { DocumentRowView } from '../lines/document-row-view.tsx';
import { DocumentTable, type Column } from '../lines/document-table.tsx';
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

interface ApbdesTableProps {
  readonly caption: string;
  readonly rows: readonly ApbdesRow[];
  readonly isPerubahan: boolean;
  readonly remarks: readonly Remark[];
  /** Since an earlier revision; null = not compared. */
  readonly changes: ApbdesComparison | null;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

/** The table; on a phone the output and the sums before give way. */
function ApbdesTable({ isPerubahan, onRemark, ...table }: ApbdesTableProps) {
  return (
    <DocumentTable
      {...table}
      columns={isPerubahan ? perubahanColumns : columns}
      drawRow={(row, notes) => {
        const own = row.line?.line;
        const keluaran = own ? `${own.volume} ${own.satuan}`.trim() : '';
        return (
          <DocumentRowView
            key={row.key}
            row={row}
            narrow={own ? `${own.sumberDana} ${keluaran}` : ''}
            fieldNames={apbdesFieldNames}
            onRemark={onRemark}
            {...notes}
          >
            <td class="doc-wide">{keluaran}</td>
            <Amounts row={row} isPerubahan={isPerubahan} />
            <td class="doc-wide">{own?.sumberDana ?? ''}</td>
          </DocumentRowView>
        );
      }}
    />
  );
}

const columns: readonly Column[] = [
  [words.kode, 'wide'],
  [words.uraian],
  [words.keluaran, 'wide'],
  [words.anggaran, 'num'],
  [words.sumber, 'wide'],
];
const perubahanColumns: readonly Column[] = [
  [words.kode, 'wide'],
  [words.uraian],
  [words.keluaran, 'wide'],
  [words.sebelum, 'num wide'],
  [words.sesudah, 'num'],
  [words.selisih, 'num wide'],
  [words.sumber, 'wide'],
];

interface AmountsProps {
  readonly row: ApbdesRow;
  readonly isPerubahan: boolean;
}

function Amounts({ row: { anggaran, sebelum }, isPerubahan }: AmountsProps) {
  const format = useRupiah();
  const amount = (value: number | null) => (value === null ? '' : format(value));
  if (!isPerubahan) return <td class="num">{amount(anggaran)}</td>;
  return (
    <>
      <td class="num doc-wide">{amount(sebelum)}</td>
      <td class="num">
        {amount(anggaran)}
        <span class="doc-narrow">{factText.was(amount(sebelum))}</span>
      </td>
      <td class="num doc-wide">{amount(minus(anggaran ?? 0, sebelum ?? 0))}</td>
    </>
  );
}
