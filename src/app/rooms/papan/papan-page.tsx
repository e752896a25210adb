import { useState } from 'preact/hooks';
import { formatTanggal, formatWaktu, tahunOf } from '../../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { groupOf } from '../../../domain/obligations/rule.ts';
import type { Group, ObligationRule } from '../../../domain/obligations/rule.ts';
import { defaultSeksi } from '../../../domain/settings/seksi.ts';
import type { Seksi } from '../../../domain/settings/seksi.ts';
import { useApp } from '../../app-context.ts';
import { BoardDesa } from './board-desa.tsx';
import { BoardFilters } from './board-filters.tsx';
import type { BoardWish } from './board-filters.tsx';
import { BoardTable } from './board-table.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { ClockAlarms } from '../periksa/clock-alarms.tsx';
import { DesaContact } from './desa-contact.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { PembinaanAlarms } from './pembinaan-alarms.tsx';
import { PerdesAlarms } from '../../perdes/perdes-alarms.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { SuratAlarms } from '../surat/surat-alarms.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useLive } from '../../kit/use-live.ts';
import { useToday } from '../../kit/use-now.ts';
import { useOffice } from '../../office/use-office.ts';
import { useSetting } from '../../office/use-setting.ts';
import { paths } from '../../paths.ts';
import type { Office } from '../../../sync/messages/office.ts';
import { boardOf, boardScope } from '../../standing/board.ts';
import type { Board } from '../../standing/board.ts';
import { tightColumns } from './tight-columns.ts';
import { papanText as words } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
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
  const { phone } = useApp();
  const today = useToday();
  const calendar = useCalendar();
  const kecamatan = useKecamatan();
  const [wish, setWish] = useState(everything);
  const { tahun } = wish;
  const documents = useLive(
    async () =>
      kecamatan && phone.read.board(boardScope(kecamatan.desa, { calendar, today, tahun })),
    [kecamatan, calendar, today, tahun],
  );
  const pending = useLive(() => phone.read.pending(), []);
  const sync = useLive(() => phone.read.syncState(), []);
  const seksi = useSetting('seksi')?.byGroup;
  const contacts = useOffice()?.contacts ?? {};
  const thisYear = tahunOf(today);
  const desaList = kecamatan?.desa ?? [];
  return (
    <Page width="wide">
      <div class="stack board-page">
        <RefusedCommands />
        <div class="row board-head">
          <h2 class="print-only">{words.printTitle(kecamatan?.name ?? '', tahun)}</h2>
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
        {documents && <ClockAlarms reports={documents.reports} />}
        {documents && <PerdesAlarms reports={documents.reports} />}
        <PembinaanAlarms />
        <SuratAlarms />
        <BoardFilters
          desaList={desaList}
          rules={calendar.rules}
          years={Array.from({ length: yearsBack + 2 }, (_, back) => thisYear + 1 - back)}
          wish={wish}
          onChange={setWish}
        />
        {kecamatan && documents && pending ? (
          <BoardOrDesa
            board={boardOf({
              ...documents,
              desaList,
              today,
              calendar,
              pending,
              tahun,
              isWanted: wishedRule(wish, { ...defaultSeksi, ...seksi }),
            })}
            contacts={contacts}
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
        <p class="small print-only">{words.paperLegend}</p>
      </div>
    </Page>
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
  readonly contacts: Office['contacts'];
  readonly today: Tanggal;
  readonly wish: BoardWish;
  /** Null = all of them. */
  readonly onDesa: (code: string | null) => void;
}

function BoardOrDesa({ board, contacts, today, wish, onDesa }: BoardProps) {
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
        <DesaContact at={contacts[row.desa.code]} />
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
