import { useMemo } from 'preact/hooks';
import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import { isNihil } from '../../../domain/reports/nihil.ts';
import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import { rkpdesContentSchema } from '../../../domain/reports/rkpdes/schema.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { biayaOf } from '../../../domain/reports/rkpdes/totals.ts';
import { formText } from '../frame/words.ts';
import { rkpdesViewText as words } from './view-words.ts';
import { reportTitle } from '../../standing/words.ts';
import { FactDocument } from '../fields/fact-document.tsx';
import type { ViewProps } from '../frame/view-props.ts';
import { MatrixTable } from './matrix-table.tsx';
import { Signatures } from './signatures.tsx';
import { viewSections } from './view-sections.ts';
import '../../frame/document.css';

/**
 * A filed RKPDes as a document: the printed matrix, its stages and files. A Perubahan marks what it changed
 * from the RKPDes; a revision under review what it changed from the one before.
 */
export function RkpdesView(props: ViewProps) {
  const content = useMemo(() => read(props.content), [props.content]);
  const before = useMemo(() => (props.before ? read(props.before) : null), [props.before]);
  if (!content) return <p role="alert">{formText.unreadable}</p>;
  return <Document {...props} content={content} before={before} />;
}

function read(content: unknown): RkpdesContent | null {
  return rkpdesContentSchema.safeParse(content).data ?? null;
}

interface Props extends Omit<ViewProps, 'content' | 'before'> {
  readonly content: RkpdesContent;
  readonly before: RkpdesContent | null;
}

function Document({ content, before, kind, tahun, desaName, remarks = [], onRemark }: Props) {
  const earlier = before?.kegiatan ?? semulaOf(content, kind);
  const changes = useMemo(
    () => earlier && compareKegiatan(earlier, content.kegiatan),
    [earlier, content],
  );
  const title = reportTitle(kind, tahun);
  const shared = { remarks, onRemark };
  return (
    <div class="stack matrix-doc">
      {!isNihil(content) && (
        <MatrixTable
          caption={words.caption(title, desaName)}
          content={content}
          changes={changes}
          {...shared}
        />
      )}
      {changes && changes.removed.length > 0 && (
        <section class="card stack" data-tone="warn">
          <h2>{words.removed}</h2>
          <ul class="steps">
            {changes.removed.map(({ id, kegiatan }) => (
              <li key={id}>
                <span class="kode">{kegiatan.fungsi}</span> {kegiatan.nama}{' '}
                <span class="angka">{formatRupiah(biayaOf(kegiatan))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <FactDocument
        caption={title}
        sections={viewSections(content, kind)}
        before={before && viewSections(before, kind)}
        {...shared}
      />
      {!isNihil(content) && <Signatures content={content} desaName={desaName} />}
    </div>
  );
}

/** What a Perubahan is compared with where no earlier revision is. */
function semulaOf({ perubahan }: RkpdesContent, kind: Props['kind']) {
  const hasStart = Object.keys(perubahan.semula).length > 0;
  return kind === 'rkpdes-perubahan' && hasStart ? perubahan.semula : null;
}
