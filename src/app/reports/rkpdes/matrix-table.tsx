import type { KegiatanComparison } from '../../../domain/reports/rkpdes/compare.ts';
import { matrixOf, type BidangRows } from '../../../domain/reports/rkpdes/matrix.ts';
import { type RkpdesContent, computeRkpdesTotals } from '../../../domain/reports/rkpdes/schema.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { kodeText } from '../kode/words.ts';
import { rkpdesText } from './words.ts';
import { rkpdesViewText as words } from './view-words.ts';
import { MatrixRow } from './matrix-row.tsx';
import '../lines/matrix.css';
import { RupiahText } from '../../kit/rupiah-text.tsx';

interface Props {
  readonly caption: string;
  readonly content: RkpdesContent;
  readonly remarks: readonly Remark[];
  /** Since an earlier state; null = not compared. */
  readonly changes: KegiatanComparison | null;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

/** The matrix with its columns, bidang by bidang; on a phone each row is a card. */
export function MatrixTable({ caption, content, ...shared }: Props) {
  return (
    <div class="doc-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="doc matrix">
        <caption>{caption}</caption>
        <MatrixHead />
        {matrixOf(content).map((bidang) => (
          <BidangBody key={bidang.bidang} bidang={bidang} {...shared} />
        ))}
        <tfoot>
          <SumRow name={words.total} sum={computeRkpdesTotals(content).total} />
        </tfoot>
      </table>
    </div>
  );
}

function MatrixHead() {
  return (
    <thead>
      <tr>
        {words.columnsBefore.map((name) => (
          <th key={name} scope="col" rowSpan={2}>
            {name}
          </th>
        ))}
        <th scope="colgroup" colSpan={2}>
          {words.biaya}
        </th>
        <th scope="colgroup" colSpan={3}>
          {words.pola}
        </th>
        <th scope="col" rowSpan={2}>
          {words.pelaksana}
        </th>
      </tr>
      <tr>
        <th scope="col" class="num">
          {words.jumlah}
        </th>
        <th scope="col">{words.sumber}</th>
        {words.polaShort.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface BodyProps extends Omit<Props, 'caption' | 'content'> {
  readonly bidang: BidangRows;
}

function BidangBody({ bidang: group, remarks, changes, onRemark }: BodyProps) {
  const { bidang, name, rows, total } = group;
  return (
    <tbody>
      <tr data-level="0">
        <th scope="rowgroup" colSpan={13}>
          {bidang === '' ? rkpdesText.noBidang : kodeText.bidangCode(bidang, name)}
        </th>
      </tr>
      {rows.map(({ id, kegiatan }, index) => (
        <MatrixRow
          key={id}
          id={id}
          number={index + 1}
          row={kegiatan}
          remarks={remarks.filter(({ where }) => where[0] === 'kegiatan' && where[1] === id)}
          change={changeOf(changes, id)}
          onRemark={onRemark && (() => onRemark(['kegiatan', id]))}
        />
      ))}
      <SumRow name={words.bidangTotal(bidang)} sum={total} />
    </tbody>
  );
}

function changeOf(changes: KegiatanComparison | null, id: string) {
  if (!changes) return null;
  if (changes.added.some((one) => one.id === id)) return 'added' as const;
  return changes.changed.find((one) => one.id === id) ?? null;
}

function SumRow({ name, sum }: { readonly name: string; readonly sum: number }) {
  return (
    <tr data-level="total">
      <th scope="row" colSpan={7}>
        {name}
      </th>
      <RupiahText in="td" class="num" of={sum} />
      <td class="matrix-blank" colSpan={5} />
    </tr>
  );
}
