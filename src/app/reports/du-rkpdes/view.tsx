import { useMemo } from 'preact/hooks';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { compareUsulan } from '../../../domain/reports/du-rkpdes/compare.ts';
import type { UsulanWithId } from '../../../domain/reports/du-rkpdes/priority.ts';
import { duRkpdesContentSchema } from '../../../domain/reports/du-rkpdes/schema.ts';
import type { DuRkpdesContent } from '../../../domain/reports/du-rkpdes/schema.ts';
import { reportTitle } from '../../standing/words.ts';
import { FactDocument } from '../fields/fact-document.tsx';
import type { FactSection } from '../fields/fact-rows.ts';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';
import { documentView, type DocumentProps } from '../frame/document-view.tsx';
import { duRkpdesViewText as words } from './words.ts';
import { duRkpdesFieldNames, musrenbangdesSection } from './fields.ts';
import { UsulanTable } from './usulan-table.tsx';
import '../../frame/document.css';
import { RupiahText } from '../../kit/rupiah-text.tsx';

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
