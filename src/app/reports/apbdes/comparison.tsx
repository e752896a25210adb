import { useMemo } from 'preact/hooks';
import { reportKey, type ReportId } from '../../../domain/basics/ids.ts';
import { apbdesContentSchema } from '../../../domain/reports/apbdes/schema.ts';
import { relatedContent, type RelatedReport } from '../../../domain/reports/report-rules.ts';
import { rkpdesInForce } from '../../../domain/reports/rkpdes/in-force.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { useSetting } from '../../office/use-setting.ts';
import { bandingText as words } from '../../standing/evaluasi-words.ts';
import { useRelated } from '../frame/use-related.ts';
import { compareBudget } from './apbdes-comparison.ts';
import type { Comparison, ComparisonColumn, ComparisonRow } from './apbdes-comparison.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';

interface Props {
  readonly report: ReportId;
  readonly content: Content;
  /** The revision that was returned before this one. */
  readonly returned: Content | null;
}

/** What the comparison reads beside what the checks read. */
const reads = {
  reads: ({ desa, kind, tahun }: ReturnType<typeof reportKey>) => [
    { desa, kind: 'apbdes' as const, tahun: tahun - 1 },
    { desa, kind: 'apbdes-perubahan' as const, tahun: tahun - 1 },
    { desa, kind: 'rkpdes' as const, tahun },
    { desa, kind: 'rkpdes-perubahan' as const, tahun },
    ...(kind === 'apbdes-perubahan' ? [{ desa, kind: 'apbdes' as const, tahun }] : []),
  ],
};

/** Totals of the budget beside last year's, the RKPDes, the returned revision and the official pagu. */
export function ApbdesComparison({ report, content, returned }: Props) {
  const key = reportKey(report);
  const related = useRelated(report, reads);
  const pagu = useSetting('pagu')?.byTahun[key.tahun]?.[key.desa] ?? null;
  const comparison = useMemo(() => {
    const read = apbdesContentSchema.safeParse(content).data;
    return (
      read &&
      compareBudget({
        content: read,
        lastYear: lastBudget(related, key.tahun - 1),
        murni:
          key.kind === 'apbdes-perubahan'
            ? relatedContent(related, { kind: 'apbdes', tahun: key.tahun })
            : null,
        returned,
        rkpdes: rkpdesInForce(related, key),
        pagu,
      })
    );
  }, [report, content, returned, related, JSON.stringify(pagu)]);
  if (!comparison) return null;
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      {comparison.columns.length === 0 ? (
        <p class="small muted">{words.none}</p>
      ) : (
        <Table comparison={comparison} tahun={key.tahun} />
      )}
    </section>
  );
}

/** The budget in force at the end of a year: its Perubahan, else the murni. */
function lastBudget(related: readonly RelatedReport[], tahun: number): Content | null {
  const perubahan = relatedContent(
    related,
    { kind: 'apbdes-perubahan', tahun },
    { onlyAccepted: true },
  );
  const isChange = perubahan && !perubahan['nihil'];
  return isChange ? perubahan : relatedContent(related, { kind: 'apbdes', tahun });
}

const groups = ['totals', 'bySource', 'byBidang'] as const;

function Table({ comparison, tahun }: { readonly comparison: Comparison; readonly tahun: number }) {
  const { columns, rows } = comparison;
  const headings: Readonly<Record<ComparisonColumn, string>> = {
    lastYear: words.lastYear(tahun - 1),
    murni: words.murni,
    rkpdes: words.rkpdes,
    returned: words.returned,
    pagu: words.pagu,
  };
  return (
    <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.title}>
      <table class="doc compare">
        <TableHead names={[words.row, words.now, ...columns.map((column) => headings[column])]} />
        {groups.map((group) => (
          <tbody key={group}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 2}>
                {words[group]}
              </th>
            </tr>
            {rows
              .filter((row) => row.group === group)
              .map((row) => (
                <Row key={row.id} row={row} columns={columns} />
              ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: ComparisonRow;
  readonly columns: readonly ComparisonColumn[];
}

function Row({ row: { group, id, name, now, beside }, columns }: RowProps) {
  const rowNames: Readonly<Record<string, string>> = words.rows;
  return (
    <tr>
      <th scope="row">{group === 'totals' ? (rowNames[id] ?? id) : name}</th>
      <RupiahText in="td" class="angka" of={now} />
      {columns.map((column) => {
        const amount = beside[column];
        return (
          <td
            key={column}
            class="angka"
            data-differs={(amount !== null && amount !== now) || undefined}
          >
            {amount === null ? '' : <RupiahText of={amount} />}
          </td>
        );
      })}
    </tr>
  );
}
