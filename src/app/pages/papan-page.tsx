import { formatWaktu } from '../../domain/basics/tanggal.ts';
import { useApp } from '../app-context.ts';
import { BoardTable } from '../components/board-table.tsx';
import { Button } from '../components/button.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useIsLibur } from '../hooks/use-is-libur.ts';
import { useLive } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-now.ts';
import { boardOf } from '../selectors/board.ts';
import { papanText as words } from '../text/papan.ts';
import '../styles/board.css';

/** Who has filed what, and who has not; from what this device holds, with its age. */
export function PapanPage() {
  const { phone } = useApp();
  const today = useToday();
  const isLibur = useIsLibur();
  const kecamatan = useLive(() => phone.read.kecamatan(), []);
  const reports = useLive(() => phone.read.reports(), []);
  const sync = useLive(() => phone.read.syncState(), []);
  return (
    <Page width="wide">
      <div class="stack">
        <div class="row board-head">
          <p class="muted">
            {sync?.seenServerAt ? words.age(formatWaktu(sync.seenServerAt)) : words.noAge}
          </p>
          <Button icon="print" onClick={() => window.print()}>
            {words.print}
          </Button>
        </div>
        {kecamatan && reports ? (
          <BoardTable
            board={boardOf({ desaList: kecamatan.desa, reports, today, isLibur })}
            today={today}
            isSure={sync?.queued === 0}
          />
        ) : (
          <Loading />
        )}
        <p class="small muted no-print">{words.legend}</p>
      </div>
    </Page>
  );
}
