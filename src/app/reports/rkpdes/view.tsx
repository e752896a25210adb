import { useMemo } from 'preact/hooks';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import { isNihil } from '../../../domain/reports/report-rules.ts';
import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { rkpdesContentSchema, biayaOf } from '../../../domain/reports/rkpdes/schema.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { reportTitle } from '../../standing/words.ts';
import { FactDocument } from '../fields/fact-document.tsx';
import { documentView, type DocumentProps } from '../frame/document-view.tsx';
import { rkpdesViewText as words } from './view-words.ts';
import { MatrixTable } from './matrix-table.tsx';
import { viewSections } from './view-sections.ts';
import '../../frame/document.css';

type Props = DocumentProps<RkpdesContent>;

function Document({ content, before, kind, tahun, desaName, ...notes }: Props) {
  const earlier = before?.kegiatan ?? semulaOf(content, kind);
  const changes = useMemo(
    () => earlier && compareKegiatan(earlier, content.kegiatan),
    [earlier, content],
  );
  const title = reportTitle(kind, tahun);
  return (
    <div class="stack matrix-doc">
      {!isNihil(content) && (
        <MatrixTable
          caption={words.caption(title, desaName)}
          content={content}
          changes={changes}
          {...notes}
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
        {...notes}
      />
      {!isNihil(content) && <Signatures content={content} desaName={desaName} />}
    </div>
  );
}

/**
 * A filed RKPDes as a document: the printed matrix, its stages and files. A Perubahan marks what it changed
 * from the RKPDes; a revision under review what it changed from the one before.
 */
export const RkpdesView = documentView(rkpdesContentSchema, Document);

/** What a Perubahan is compared with where no earlier revision is. */
function semulaOf({ perubahan }: RkpdesContent, kind: ReportKind) {
  const hasStart = Object.keys(perubahan.semula).length > 0;
  return kind === 'rkpdes-perubahan' && hasStart ? perubahan.semula : null;
}

const BLANK = '....................';

/** Place, day and the two who sign; on paper alone. */
function Signatures({ content: { tahapan, tim }, desaName }: Pick<Props, 'content' | 'desaName'>) {
  const day = tahapan.tanggalPerdes === null ? BLANK : formatTanggal(tahapan.tanggalPerdes);
  return (
    <div class="matrix-sign" aria-hidden="true">
      <p>
        {words.signKetua}
        <span>{tim.ketua || BLANK}</span>
      </p>
      <p>
        {words.signPlace(desaName, day)}
        <br />
        {words.signKepalaDesa(desaName)}
        <span>{BLANK}</span>
      </p>
    </div>
  );
}
