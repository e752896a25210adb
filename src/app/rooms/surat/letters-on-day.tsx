import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { remindersOf } from '../../../domain/reminders/reminders.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { suratIdSchema, type SuratId } from '../../../domain/surat/surat-head.ts';
import { suratIsiSchema, type RekapBoard, type SuratIsi } from '../../../domain/surat/surat.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useCalendar } from '../../office/use-calendar.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useSuratList } from './use-surat-list.ts';
import { boardOf, boardScope } from '../../standing/board.ts';
import { rekapBoardOf, rekapOf, type RekapRow } from './rekap.ts';
import { reminderLine } from '../../standing/reminder-line-words.ts';
import { rekapPapan, suratText as words, pengingatSurat, rekapSurat } from './words.ts';
import { LetterDesk } from './letter-desk.tsx';
import { RekapBoardTable } from './rekap-board-table.tsx';
import { TableHead } from '../../kit/table-head.tsx';
import { reportTitle } from '../../standing/words.ts';

/*
 * Letters on what is so on one day: made of what this device holds while it is that day, later from what was
 * kept when the letter was recorded.
 */

interface Given {
  readonly surat: Surat | null;
  readonly kecamatan: KecamatanDoc;
  readonly per: Tanggal;
}

/** Days ahead that a letter of reminder looks at. */
const reminderDays = 14;

export function ReminderOnDay({ surat, kecamatan, per, desa }: Given & { readonly desa: string }) {
  const found = kecamatan.desa.find(({ code }) => code === desa);
  const id = suratIdSchema.parse(`pengingat/${found?.code ?? 'desa'}/${per}`);
  const kept = useKept(id);
  const made = useReminderLines(desa, kecamatan);
  const lines = useOnDay(per, kept, { kept: kept?.lines, made });
  if (lines === undefined) return <Loading />;
  if (lines === null || !found) return <NoRecord />;
  const perihal = words.subjects.pengingat;
  const isi = { lines: [...lines] };
  const topic = { surat: id, desa: found.code, verdict: null, perihal, isi };
  return (
    <LetterDesk key={id} {...{ surat, topic }} kepada={[words.kepalaDesa(found.name)]}>
      <ReminderBody lines={lines} per={per} />
    </LetterDesk>
  );
}

export function RekapOnDay({ surat, kecamatan, per }: Given) {
  const id = suratIdSchema.parse(`rekap/semua/${per}`);
  const kept = useKept(id);
  const made = useRekapBoard(kecamatan);
  const board = useOnDay(per, kept, { kept: kept?.board, made });
  if (board === undefined) return <Loading />;
  if (board === null) return <NoRecord />;
  const perihal = words.subjects.rekap;
  const topic = { surat: id, desa: null, verdict: null, perihal, isi: { board } };
  return (
    <LetterDesk
      key={id}
      surat={surat}
      topic={topic}
      kepada={[words.bupati(kecamatan.kabupaten)]}
      attachment={<RekapBoardTable board={board} />}
      attachmentTitle={rekapPapan.title(per)}
      isWide
    >
      <RekapBody board={board} per={per} />
    </LetterDesk>
  );
}

/** What a recorded letter said; null = none recorded, undefined while the disk is read. */
function useKept(id: SuratId): SuratIsi | null | undefined {
  const letters = useSuratList();
  if (!letters) return undefined;
  const row = letters.find(({ surat }) => surat === id);
  return row ? (suratIsiSchema.safeParse(row.isi).data ?? {}) : null;
}

/** What was recorded, else what holds today; null = another day of which nothing was recorded. */
function useOnDay<T>(
  per: Tanggal,
  recorded: SuratIsi | null | undefined,
  { kept, made }: { readonly kept: T | undefined; readonly made: T | undefined },
): T | null | undefined {
  const today = useToday();
  if (recorded === undefined) return undefined;
  if (recorded !== null) return kept ?? null;
  return per === today ? made : null;
}

function useReminderLines(code: string, kecamatan: KecamatanDoc): readonly string[] | undefined {
  const today = useToday();
  const calendar = useCalendar();
  const reports = useRead((read) => read.all('report'));
  const rekomendasi = useRead((read) => read.all('rekomendasi'));
  if (!reports || !rekomendasi) return undefined;
  const desaList = kecamatan.desa.filter((desa) => desa.code === code);
  const input = { desaList, reports, rekomendasi, calendar, today, ahead: reminderDays };
  return remindersOf(input)[0]?.reminders.map(reminderLine) ?? [];
}

function useRekapBoard({ desa: desaList }: KecamatanDoc): RekapBoard | undefined {
  const today = useToday();
  const calendar = useCalendar();
  const documents = useRead(
    (read) => read.board(boardScope(desaList, { calendar, today })),
    [desaList, calendar, today],
  );
  const pending = useRead((read) => read.pending());
  if (!documents || !pending) return undefined;
  const board = boardOf({ ...documents, desaList, today, calendar, pending });
  return rekapBoardOf(board);
}

function NoRecord() {
  return <EmptyState icon="receipt" title={words.noRecord} lead={words.noRecordLead} />;
}

interface Props {
  /** What it reminds of, a line each. */
  readonly lines: readonly string[];
  readonly per: Tanggal;
}

/** To one desa: what is late, due within 14 days, or came back. */
function ReminderBody({ lines, per }: Props) {
  return (
    <>
      {lines.length === 0 ? (
        <p>{pengingatSurat.nothing}</p>
      ) : (
        <>
          <p>{pengingatSurat.opening(per)}</p>
          <ol>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <p>{pengingatSurat.closing}</p>
          <p>{words.closing}</p>
        </>
      )}
    </>
  );
}

const counted = [
  ...(['filed', 'nihil', 'onTime', 'late', 'returned', 'accepted'] as const),
  ...(['overdue', 'notDue'] as const),
];
const heads = ['report', ...counted, 'missingDesa'] as const;

/** To the bupati: the board in figures. */
function RekapBody({ board, per }: { readonly board: RekapBoard; readonly per: Tanggal }) {
  return (
    <>
      <p>{rekapSurat.opening(per, board.rows.length)}</p>
      <div class="doc-scroll" tabIndex={0} role="region" aria-label={words.names.rekap}>
        <table class="doc rekap">
          <TableHead names={heads.map((name) => rekapSurat[name])} />
          <tbody>
            {rekapOf(board).map((row) => (
              <tr key={`${row.column.kind} ${row.column.tahun}`}>
                <th scope="row">{reportTitle(row.column.kind, row.column.tahun)}</th>
                {counted.map((name) => (
                  <td key={name} class="angka">
                    {row[name]}
                  </td>
                ))}
                <td>{lateWords(row, board.rows.length)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="small">{rekapSurat.counts}</p>
      <p>{words.closingReport}</p>
    </>
  );
}

function lateWords({ lateDesa }: RekapRow, desaCount: number): string {
  if (lateDesa.length === desaCount) return rekapSurat.everyDesa;
  return lateDesa.join(', ') || rekapSurat.none;
}
