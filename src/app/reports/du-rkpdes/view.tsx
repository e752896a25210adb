import { useMemo } from 'preact/hooks';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import { compareUsulan } from '../../../domain/reports/du-rkpdes/compare.ts';
import type { UsulanWithId } from '../../../domain/reports/du-rkpdes/priority.ts';
import { duRkpdesContentSchema } from '../../../domain/reports/du-rkpdes/schema.ts';
import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import { duRkpdesFieldNames, duRkpdesViewText as words } from './words.ts';
import { formText } from '../frame/words.ts';
import { reportTitle } from '../../standing/words.ts';
import { FactDocument } from '../fields/fact-document.tsx';
import type { FactSection } from '../fields/fact-rows.ts';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';
import type { ViewProps } from '../frame/view-props.ts';
import { musrenbangdesSection } from './fields.ts';
import { UsulanTable } from './usulan-table.tsx';
import '../../frame/document.css';

/** A filed DU-RKPDes as a document: the proposals by priority, and what stands around them. */
export function DuRkpdesView(props: ViewProps) {
  const content = useMemo(() => read(props.content), [props.content]);
  const before = useMemo(() => (props.before ? read(props.before) : null), [props.before]);
  if (!content) return <p role="alert">{formText.unreadable}</p>;
  return <Document {...props} content={content} before={before} />;
}

function read(content: unknown): DuRkpdesContent | null {
  return duRkpdesContentSchema.safeParse(content).data ?? null;
}

interface Props extends Omit<ViewProps, 'content' | 'before'> {
  readonly content: DuRkpdesContent;
  readonly before: DuRkpdesContent | null;
}

function Document({ content, before, kind, tahun, desaName, remarks = [], onRemark }: Props) {
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
        remarks={remarks}
        changes={changes}
        onRemark={onRemark}
      />
      {changes && <Removed removed={changes.removed} />}
      <FactDocument
        caption={title}
        sections={sectionsOf(content, kind)}
        before={before && sectionsOf(before, kind)}
        remarks={remarks}
        onRemark={onRemark}
      />
    </div>
  );
}

function Removed({ removed }: { readonly removed: readonly UsulanWithId[] }) {
  if (removed.length === 0) return null;
  return (
    <section class="card stack" data-tone="warn">
      <h2>{words.removed}</h2>
      <ul class="steps">
        {removed.map(({ id, usulan }) => (
          <li key={id}>
            {usulan.nama} <span class="angka">{formatRupiah(usulan.perkiraan ?? 0)}</span>
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
