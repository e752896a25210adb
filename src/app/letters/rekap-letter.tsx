import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Surat } from '../../domain/settings/settings.ts';
import type { KecamatanDoc } from '../../domain/workflow/documents.ts';
import type { RekapRow } from '../selectors/rekap.ts';
import { reportTitle } from '../text/states.ts';
import { rekapSurat, suratText as words } from '../text/surat.ts';
import { Letter } from './letter.tsx';
import type { LetterHead } from './letter.tsx';

interface Props {
  readonly surat: Surat | null;
  readonly head: LetterHead;
  readonly kecamatan: KecamatanDoc;
  readonly rows: readonly RekapRow[];
  readonly today: Tanggal;
}

/** To the bupati: the board in figures. */
export function RekapLetter({ surat, head, kecamatan, rows, today }: Props) {
  return (
    <Letter
      surat={surat}
      head={head}
      hal={words.subjects.rekap}
      kepada={[words.bupati(kecamatan.kabupaten)]}
    >
      <p>{rekapSurat.opening(today, kecamatan.desa.length)}</p>
      <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.names.rekap}>
        <table class="doc rekap">
          <thead>
            <tr>
              <th scope="col">{rekapSurat.report}</th>
              {counted.map((name) => (
                <th key={name} scope="col">
                  {rekapSurat[name]}
                </th>
              ))}
              <th scope="col">{rekapSurat.missingDesa}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.column.kind} ${row.column.tahun}`}>
                <th scope="row">{reportTitle(row.column.kind, row.column.tahun)}</th>
                {counted.map((name) => (
                  <td key={name} class="angka">
                    {row[name]}
                  </td>
                ))}
                <td>{lateWords(row, kecamatan)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.closingReport}</p>
    </Letter>
  );
}

const counted = ['filed', 'onTime', 'late', 'returned', 'accepted', 'missing'] as const;

function lateWords({ lateDesa }: RekapRow, { desa }: KecamatanDoc): string {
  if (lateDesa.length === desa.length) return rekapSurat.everyDesa;
  return lateDesa.join(', ') || rekapSurat.none;
}
