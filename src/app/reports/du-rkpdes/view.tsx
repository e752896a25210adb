import { useMemo } from 'preact/hooks';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { compareUsulan, type UsulanComparison } from '../../../domain/reports/du-rkpdes/compare.ts';
import { byPriority, type UsulanWithId } from '../../../domain/reports/du-rkpdes/priority.ts';
import type { DuRkpdesContent, Usulan } from '../../../domain/reports/du-rkpdes/schema.ts';
import {
  duRkpdesContentSchema,
  bidangOfUsulan,
  computeDuRkpdesTotals,
} from '../../../domain/reports/du-rkpdes/schema.ts';
import { reportTitle } from '../../standing/words.ts';
import { FactDocument } from '../fields/fact-document.tsx';
import type { FactSection } from '../fields/fact-rows.ts';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';
import { documentView, type DocumentProps } from '../frame/document-view.tsx';
import { duRkpdesViewText as words, duRkpdesText } from './words.ts';
import { duRkpdesFieldNames, musrenbangdesSection } from './fields.ts';
import { fungsiName } from '../../../domain/reports/kode/kode-names.ts';
import type { Remark } from '../../../domain/standing/report-doc.ts';
import { DocumentNotes } from '../lines/document-notes.tsx';
import { TableHead } from '../../kit/table-head.tsx';
import '../../frame/document.css';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import '../lines/matrix.css';

type Props = DocumentProps<DuRkpdesContent>;

function Document({ content, before, kind, tahun, desaName, ...notes }: Props) {
  const changes = useMemo(
    () => before && compareUsulan(before.usulan, content.usulan),
    [before, content],
  );
  const title = reportTitle(kind, tahun);
  return (
    <div class="stack matrix-doc">
      <UsulanTable
        caption={words.caption(title, desaName)}
        content={content}
        changes={changes}
        {...notes}
      />
      {changes && <Removed removed={changes.removed} />}
      <FactDocument
        caption={title}
        sections={sectionsOf(content, kind)}
        before={before && sectionsOf(before, kind)}
        {...notes}
      />
    </div>
  );
}

/** A filed DU-RKPDes as a document: the proposals by priority, and what stands around them. */
export const DuRkpdesView = documentView(duRkpdesContentSchema, Document);

function Removed({ removed }: { readonly removed: readonly UsulanWithId[] }) {
  if (removed.length === 0) return null;
  return (
    <section class="card stack" data-tone="warn">
      <h2>{words.removed}</h2>
      <ul class="steps">
        {removed.map(({ id, usulan }) => (
          <li key={id}>
            {usulan.nama} <RupiahText in="span" class="angka" of={usulan.perkiraan ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function sectionsOf(content: DuRkpdesContent, kind: ReportKind): readonly FactSection[] {
  const { title, rows } = sectionFacts(musrenbangdesSection, content, { kind });
  const notes = catatanRows(content, duRkpdesFieldNames['catatan'] ?? '');
  return [{ title, rows: [...rows, ...notes] }];
}

interface UsulanTableProps {
  readonly caption: string;
  readonly content: DuRkpdesContent;
  readonly remarks: readonly Remark[];
  readonly changes: UsulanComparison | null;
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

/** The proposals as a table; on a phone each is a card. */
function UsulanTable({ caption, content, remarks, changes, onRemark }: UsulanTableProps) {
  const order = byPriority(content.usulan);
  return (
    <div class="doc-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table class="doc matrix">
        <caption>{caption}</caption>
        <TableHead names={words.columns} />
        <tbody>
          {order.map(({ id, usulan }, index) => (
            <UsulanLine
              key={id}
              id={id}
              place={index + 1}
              usulan={usulan}
              remarks={remarks.filter(({ where }) => where[0] === 'usulan' && where[1] === id)}
              change={changeOf(changes, id)}
              onRemark={onRemark && (() => onRemark(['usulan', id]))}
            />
          ))}
        </tbody>
        <tfoot>
          <tr data-level="total">
            <th scope="row" colSpan={5}>
              {words.total}
            </th>
            <RupiahText in="td" class="num" of={computeDuRkpdesTotals(content).total} />
            <td class="matrix-blank" colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** What changed in a proposal, field by field with what it said before. */
function changeOf(changes: UsulanComparison | null, id: string) {
  if (changes?.added.has(id)) return 'added' as const;
  const changed = changes?.changed.get(id);
  if (!changed) return null;
  const { before, after, fields } = changed;
  return fields.map((field) => ({ field, before: before[field], after: after[field] }));
}

interface LineProps {
  readonly id: string;
  readonly place: number;
  readonly usulan: Usulan;
  readonly remarks: readonly Remark[];
  readonly change: ReturnType<typeof changeOf>;
  readonly onRemark: (() => void) | undefined;
}

function UsulanLine({ id, place, usulan, remarks, change, onRemark }: LineProps) {
  const { dusun, rt, rw, volume, satuan, perkiraan, alasan, opd } = usulan;
  const nama = usulan.nama.trim() || duRkpdesText.unnamed;
  const bidang = bidangOfUsulan(usulan);
  return (
    <tr
      class="matrix-row"
      data-changed={change !== null || undefined}
      id={`baris-${id}`}
      tabIndex={-1}
    >
      <td class="num" data-label={words.priority}>
        {place}
      </td>
      <td class="matrix-nama">
        {nama}
        <DocumentNotes
          name={nama}
          remarks={remarks}
          change={change}
          fieldNames={duRkpdesFieldNames}
          onRemark={onRemark}
        />
      </td>
      <td data-label={words.bidang}>{fungsiName(bidang) ?? ''}</td>
      <td data-label={words.lokasi}>{duRkpdesText.location(dusun, rt, rw)}</td>
      <td data-label={words.volume}>{`${volume} ${satuan}`.trim()}</td>
      <td class="num" data-label={words.perkiraan}>
        {perkiraan === null ? '' : <RupiahText of={perkiraan} />}
      </td>
      <td data-label={words.alasan}>{alasan}</td>
      <td data-label={words.opd}>{opd}</td>
    </tr>
  );
}
