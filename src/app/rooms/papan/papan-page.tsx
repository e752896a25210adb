import { useState } from 'preact/hooks';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { formatTanggal, formatWaktu, tahunOf } from '../../../domain/basics/tanggal.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { groupOf, type Group, type ObligationRule } from '../../../domain/obligations/rule.ts';
import { defaultSeksi, type Seksi } from '../../../domain/settings/seksi.ts';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { useApp } from '../../app-context.ts';
import { BoardDesa } from './board-desa.tsx';
import { BoardFilters, type BoardWish } from './board-filters.tsx';
import { BoardTable } from './board-table.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { ClockAlarms } from '../periksa/clock-alarms.tsx';
import { DesaContact } from './desa-contact.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { PerdesAlarms } from '../../perdes/perdes-alarms.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { SuratAlarms } from '../surat/surat-alarms.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { useRead } from '../../kit/use-read.ts';
import { useLive } from '../../kit/use-live.ts';
import { useToday } from '../../kit/use-now.ts';
import { useOffice } from '../../office/use-office.ts';
import { useSetting } from '../../office/use-setting.ts';
import { paths } from '../../paths.ts';
import { boardOf, boardScope, type Board, type BoardColumn } from '../../standing/board.ts';
import { papanText as words } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { usePlan } from '../kunjungan/use-plan.ts';
import { countOverdue, type OverdueCount } from './count-overdue.ts';
import { kunjunganText, pembinaanText } from '../kunjungan/words.ts';
import '../../frame/document.css';
import './papan.css';

const everything: BoardWish = {
  tahun: null,
  seksi: null,
  obligation: null,
  filter: null,
  desa: null,
};

/** The coming one, and as many back as the Renstra has. */
const yearsBack = 5;

/** Who has filed what, and who has not; from what this device holds, with its age. */
export function PapanPage() {
  const today = useToday();
  const { rules } = useCalendar();
  const kecamatan = useKecamatan();
  const [wish, setWish] = useState(everything);
  const { board, reports } = useBoard(wish, kecamatan?.desa ?? null);
  const thisYear = tahunOf(today);
  const openDesa = (desa: string | null) => {
    setWish({ ...wish, desa });
    window.scrollTo(0, 0);
  };
  return (
    <Page width="wide">
      <div class="stack board-page">
        <RefusedCommands />
        <BoardHead title={words.printTitle(kecamatan?.name ?? '', wish.tahun)} />
        {reports && <ClockAlarms reports={reports} />}
        {reports && <PerdesAlarms reports={reports} />}
        <PembinaanAlarms />
        <SuratAlarms />
        <BoardFilters
          desaList={kecamatan?.desa ?? []}
          rules={rules}
          years={Array.from({ length: yearsBack + 2 }, (_, back) => thisYear + 1 - back)}
          wish={wish}
          onChange={setWish}
        />
        {board ? (
          <BoardOrDesa board={board} today={today} wish={wish} onDesa={openDesa} />
        ) : (
          <Loading />
        )}
        <p class="small muted no-print">{words.legend}</p>
        <p class="small muted">{words.totalLegend}</p>
        <p class="small print-only">{words.paperLegend}</p>
      </div>
    </Page>
  );
}

interface ShownBoard {
  /** Each null while it is being read. */
  readonly board: Board | null;
  readonly reports: readonly ReportDoc[] | null;
}

function useBoard(wish: BoardWish, desaList: readonly Desa[] | null): ShownBoard {
  const { phone } = useApp();
  const today = useToday();
  const calendar = useCalendar();
  const { tahun } = wish;
  const documents = useLive(
    async () => desaList && phone.read.board(boardScope(desaList, { calendar, today, tahun })),
    [desaList, calendar, today, tahun],
  );
  const pending = useRead((read) => read.pending());
  const seksiOf = { ...defaultSeksi, ...useSetting('seksi')?.byGroup };
  if (!documents || !desaList) return { board: null, reports: null };
  const isWanted = wishedRule(wish, seksiOf);
  const scope = { desaList, today, calendar, tahun, isWanted };
  const board = pending ? boardOf({ ...documents, ...scope, pending }) : null;
  return { board, reports: documents.reports };
}

/** How old what is shown is, and how it goes on paper. */
function BoardHead({ title }: { readonly title: string }) {
  const sync = useRead((read) => read.syncState());
  return (
    <div class="row board-head">
      <h2 class="print-only">{title}</h2>
      <p class="muted">
        {sync?.seenServerAt ? words.age(formatWaktu(sync.seenServerAt)) : words.noAge}
      </p>
      <span class="row no-print">
        <ButtonLink icon="receipt" href={paths.surat('rekap', 'semua')}>
          {words.rekap}
        </ButtonLink>
        <Button icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
      </span>
    </div>
  );
}

function wishedRule(
  { seksi, obligation }: BoardWish,
  seksiOf: Readonly<Record<Group, Seksi>>,
): (rule: ObligationRule) => boolean {
  return (rule) => {
    const group = groupOf(rule);
    if (seksi && seksiOf[group] !== seksi) return false;
    return !obligation || obligation === group || obligation === rule.kind;
  };
}

interface BoardProps {
  readonly board: Board;
  readonly today: Tanggal;
  readonly wish: BoardWish;
  /** Null = all of them. */
  readonly onDesa: (code: string | null) => void;
}

function BoardOrDesa({ board, today, wish, onDesa }: BoardProps) {
  const contacts = useOffice()?.contacts ?? {};
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
        <DesaContact at={contacts[row.desa.code]} today={today} />
        <BoardDesa columns={board.columns} row={row} today={today} filter={filter} />
      </>
    );
  return (
    <>
      <BoardTable {...{ board, contacts, today, filter, onDesa }} />
      {(wish.tahun === null ? tightColumns(board) : []).map(
        ({ column: { kind, tahun }, count, setBy }) => (
          <p key={`${kind} ${tahun}`} class="card small" data-tone="warn">
            {words.tight(reportTitle(kind, tahun), count, formatTanggal(setBy))}
          </p>
        ),
      )}
    </>
  );
}

/** Recommendations past their day by desa, and visits behind the plan, above the board. */
function PembinaanAlarms() {
  const today = useToday();
  const rekomendasi = useRead((read) => read.all('rekomendasi'));
  const behind = usePlan()?.filter(({ isBehind }) => isBehind).length ?? 0;
  const overdue = countOverdue(rekomendasi ?? [], today);
  if (overdue.length === 0 && behind === 0) return null;
  return (
    <div class="card small stack no-print" data-tone="warn">
      {overdue.length > 0 && (
        <details>
          <summary>{pembinaanText.overdueIn(overdue.length)}</summary>
          <ul class="bullets">
            {overdue.map((one) => (
              <OverdueRow key={one.desa} overdue={one} />
            ))}
          </ul>
        </details>
      )}
      {behind > 0 && <a href={paths.kunjunganList}>{kunjunganText.behindCount(behind)}</a>}
    </div>
  );
}

function OverdueRow({ overdue: { desa, count } }: { readonly overdue: OverdueCount }) {
  return (
    <li>
      <a href={paths.rekomendasi}>{pembinaanText.overdue(useDesaName(desa), count)}</a>
    </li>
  );
}

/** A column in which what is left of the chain cannot end in time (A5b), and in how many desa. */
interface TightColumn {
  readonly column: BoardColumn;
  readonly count: number;
  readonly setBy: Tanggal;
}

function tightColumns({ columns, rows }: Board): readonly TightColumn[] {
  return columns.flatMap((column, index) => {
    const tight = rows.flatMap(({ cells }) => cells[index]?.tight ?? []);
    const [first] = tight;
    return first ? [{ column, count: tight.length, setBy: first.setBy }] : [];
  });
}
