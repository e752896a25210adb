import { useState } from 'preact/hooks';
import { formatTanggal, formatWaktu } from '../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { groupOf } from '../../domain/obligations/rule.ts';
import { useApp } from '../app-context.ts';
import { BoardDesa } from '../components/board-desa.tsx';
import { BoardFilters } from '../components/board-filters.tsx';
import type { BoardWish } from '../components/board-filters.tsx';
import { BoardTable } from '../components/board-table.tsx';
import { Button, ButtonLink } from '../components/button.tsx';
import { ClockAlarms } from '../components/clock-alarms.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { PembinaanAlarms } from '../components/pembinaan-alarms.tsx';
import { RefusedCommands } from '../components/refused-commands.tsx';
import { SuratAlarms } from '../components/surat-alarms.tsx';
import { useCalendar } from '../hooks/use-calendar.ts';
import { useDeskKeys } from '../hooks/use-desk-keys.ts';
import { useLive } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-now.ts';
import { paths } from '../paths.ts';
import { boardOf, boardScope } from '../selectors/board.ts';
import type { Board } from '../selectors/board.ts';
import { tightColumns } from '../selectors/tight-columns.ts';
import { suratText } from '../text/surat.ts';
import { papanText as words } from '../text/papan.ts';
import { reportTitle } from '../text/states.ts';
import '../styles/document.css';
import '../styles/board.css';

const everything: BoardWish = { group: null, filter: null, desa: null };

/** Who has filed what, and who has not; from what this device holds, with its age. */
export function PapanPage() {
  useDeskKeys();
  const { phone } = useApp();
  const today = useToday();
  const calendar = useCalendar();
  const kecamatan = useLive(() => phone.read.kecamatan(), []);
  const reports = useLive(
    async () =>
      kecamatan && phone.read.boardReports(boardScope(kecamatan.desa, { calendar, today })),
    [kecamatan, calendar, today],
  );
  const pending = useLive(() => phone.read.pending(), []);
  const sync = useLive(() => phone.read.syncState(), []);
  const [wish, setWish] = useState(everything);
  const desaList = kecamatan?.desa ?? [];
  return (
    <Page width="wide">
      <div class="stack">
        <RefusedCommands />
        <div class="row board-head">
          {kecamatan && <h1 class="board-paper">{words.paperTitle(kecamatan.name)}</h1>}
          <p class="muted">
            {sync?.seenServerAt ? words.age(formatWaktu(sync.seenServerAt)) : words.noAge}
          </p>
          <div class="row no-print">
            <ButtonLink icon="receipt" href={paths.surat('rekap', 'semua')}>
              {suratText.names.rekap}
            </ButtonLink>
            <Button icon="print" onClick={() => window.print()}>
              {words.print}
            </Button>
          </div>
        </div>
        {reports && <ClockAlarms reports={reports} />}
        <PembinaanAlarms />
        <SuratAlarms />
        <BoardFilters
          desaList={desaList}
          groups={[...new Set(calendar.rules.map(groupOf))]}
          wish={wish}
          onChange={setWish}
        />
        {kecamatan && reports && pending ? (
          <BoardOrDesa
            board={boardOf({ desaList, reports, today, calendar, pending, group: wish.group })}
            today={today}
            wish={wish}
            onDesa={(desa) => {
              setWish({ ...wish, desa });
              window.scrollTo(0, 0);
            }}
          />
        ) : (
          <Loading />
        )}
        <p class="small muted no-print">{words.legend}</p>
        <p class="small board-paper">{words.paperLegend}</p>
      </div>
    </Page>
  );
}

interface BoardProps {
  readonly board: Board;
  readonly today: Tanggal;
  readonly wish: BoardWish;
  /** Null = all of them. */
  readonly onDesa: (code: string | null) => void;
}

function BoardOrDesa({ board, today, wish, onDesa }: BoardProps) {
  const row = board.rows.find(({ desa }) => desa.code === wish.desa);
  const { filter } = wish;
  if (row)
    return (
      <>
        <div class="row board-head">
          <h2>{words.desaTitle(row.desa.name)}</h2>
          <ButtonLink icon="people" href={paths.profil(row.desa.code)}>
            {words.profil}
          </ButtonLink>
          <Button icon="back" onClick={() => onDesa(null)}>
            {words.allDesa}
          </Button>
        </div>
        <BoardDesa columns={board.columns} row={row} today={today} filter={filter} />
      </>
    );
  return (
    <>
      {tightColumns(board).map(({ column: { kind, tahun }, count, setBy }) => (
        <p key={`${kind} ${tahun}`} class="card small" data-tone="warn">
          {words.tight(reportTitle(kind, tahun), count, formatTanggal(setBy))}
        </p>
      ))}
      <BoardTable board={board} today={today} filter={filter} onDesa={onDesa} />
    </>
  );
}
