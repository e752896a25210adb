import { useMemo } from 'preact/hooks';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { isNihil } from '../../../domain/reports/report-rules.ts';
import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import {
  rkpdesContentSchema,
  type RkpdesContent,
  biayaOf,
  computeRkpdesTotals,
} from '../../../domain/reports/rkpdes/schema.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { reportTitle } from '../../standing/words.ts';
import { FactDocument } from '../fields/fact-document.tsx';
import { documentView, type DocumentProps } from '../frame/document-view.tsx';
import { rkpdesViewText as words } from './view-words.ts';
import { MatrixTable } from './matrix-table.tsx';
import '../../frame/document.css';
import { sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { nihilText } from '../frame/words.ts';
import type { DrawnSection } from '../fields/field.ts';
import { catatanRows, sectionFacts } from '../fields/field-rows.ts';
import { isiSection, perubahanSection, tahapanSection, timSection } from './fields.ts';
import type { FactRow, FactSection } from '../fields/fact-rows.ts';
import { RupiahText } from '../../kit/rupiah-text.tsx';

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
                <RupiahText in="span" class="angka" of={biayaOf(kegiatan)} />
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

/** What stands around the matrix, as names and values. */
function viewSections(content: RkpdesContent, kind: ReportKind): readonly FactSection[] {
  const { nihil } = content;
  const note = { title: words.catatan, rows: catatanRows(content, words.catatan) };
  if (nihil) {
    const value = nihil.alasan.trim() || '-';
    return [
      {
        title: nihilText.title,
        rows: [{ where: ['nihil', 'alasan'], name: nihilText.alasan, value }],
      },
      note,
    ];
  }
  const rowsOf = (section: DrawnSection) => sectionFacts(section, content, { kind }).rows;
  return [
    ...(kind === 'rkpdes-perubahan'
      ? [{ title: words.perubahan, rows: rowsOf(perubahanSection) }]
      : []),
    { title: words.paguTitle, rows: paguRows(content) },
    { title: words.tahapan, rows: rowsOf(tahapanSection) },
    { title: words.isi, rows: rowsOf(isiSection) },
    { title: words.tim, rows: rowsOf(timSection) },
    note,
  ];
}

function paguRows(content: RkpdesContent): FactRow[] {
  const { bySumberDana } = computeRkpdesTotals(content);
  const codes = new Set([...Object.keys(content.pagu), ...bySumberDana.keys()]);
  return [...codes]
    .filter((code) => code !== '')
    .flatMap((code) => {
      const pagu = content.pagu[code] ?? null;
      const planned = bySumberDana.get(code) ?? 0;
      if (pagu === null && planned === 0) return [];
      const said = pagu === null ? words.noPagu : formatRp(pagu);
      const value = words.paguRow(formatRp(planned), said);
      return [{ where: ['pagu', code], name: sumberDanaName(code), value }];
    });
}
