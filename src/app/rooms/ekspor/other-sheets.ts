import { lampiranOf } from '../../../domain/reports/lampiran.ts';
import { pathInExport } from '../../../sync/export-path.ts';
import { eksporHeads as heads, eksporSheets as names, eksporTitles as words } from './words.ts';
import { rekomendasiStates } from '../rekomendasi/words.ts';
import { reportTitle } from '../../standing/words.ts';
import type { JenisSurat } from '../../../domain/surat/surat.ts';
import { suratPath } from '../surat/surat-row.ts';
import { suratText } from '../surat/words.ts';
import type { ExportInput } from './export-input.ts';
import { dayCell, momentCell } from '../../reports/export/kind-export.ts';
import type { Cell, Sheet } from '../../kit/workbook.ts';

/** Recommendations with their last answer. */
export function rekomendasiSheet({ rekomendasi, desaName }: ExportInput): Sheet {
  return {
    name: names.rekomendasi,
    title: words.rekomendasi,
    head: heads.rekomendasi,
    rows: rekomendasi.map((one) => {
      const answer = one.steps.findLast(({ kind }) => kind === 'jawaban');
      return [
        desaName(one.desa),
        one.nomor,
        one.text,
        one.kepada ?? null,
        one.source.tentang,
        momentCell(one.givenAt),
        dayCell(one.due),
        rekomendasiStates[one.state],
        one.givenBy.nama,
        one.diketahui?.nama ?? null,
        answer?.text ?? null,
        momentCell(answer?.at),
        one.desa,
      ];
    }),
  };
}

/** Outgoing letters with their numbers, as the agenda has them. */
export function suratSheet({ surat, desaName, origin }: ExportInput): Sheet {
  return {
    name: names.surat,
    title: words.surat,
    head: heads.surat,
    rows: surat.map((row) => [
      row.nomor,
      dayCell(row.tanggal),
      suratText.names[row.jenis as JenisSurat] ?? row.jenis, // a jenis of a newer app stands by its name
      row.perihal,
      row.desa && desaName(row.desa),
      row.penandatangan.nama,
      row.penandatangan.jabatan,
      row.by.nama,
      momentCell(row.at),
      row.earlier.map(({ content }) => content.nomor).join('; '),
      linkTo(origin, suratPath(row)),
      row.desa,
    ]),
  };
}

/** Every file the server has, what it is called in the reports, its hash, and where to get it. */
export function fileSheet({ files, reports, desaName, origin }: ExportInput): Sheet {
  const uses = new Map(
    reports.flatMap(({ doc, filing, kind, tahun }) =>
      lampiranOf(filing?.content ?? {}).map(({ sha256, nama, jenis }) => [
        `${doc.desa} ${sha256}`,
        { nama, jenis, title: reportTitle(kind, tahun) },
      ]),
    ),
  );
  return {
    name: names.files,
    title: words.files,
    head: heads.files,
    rows: files.map((file) => {
      const use = uses.get(`${file.desa} ${file.sha256}`);
      return [
        desaName(file.desa),
        use?.title ?? null,
        use?.jenis ?? null,
        use?.nama ?? null,
        file.tipe,
        Math.ceil(file.sizeBytes / 1000),
        momentCell(file.receivedAt),
        linkTo(origin, `/api/files/${file.desa}/${file.sha256}`),
        pathInExport(file),
        file.desa,
        file.sha256,
      ];
    }),
  };
}

/** None from an address that no other machine can open. */
function linkTo(origin: string, path: string): Cell {
  const { hostname } = new URL(origin);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  return isHere ? null : { href: `${origin}${path}` };
}
