import { useLocation } from 'preact-iso';
import { desaCodeSchema, type DesaCode } from '../../../domain/basics/ids.ts';
import { formatTanggal, formatWaktu, tahunOf } from '../../../domain/basics/tanggal.ts';
import { emptyKunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import { rencanaId, semesterOf } from '../../../domain/kunjungan/rencana.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { Loading } from '../../kit/empty-state.tsx';
import { Page } from '../../frame/page.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-read.ts';
import { useDesaName } from '../../office/use-kecamatan.ts';
import { useSetting } from '../../office/use-setting.ts';
import { useFetchFiles, useReadiness, type Readiness } from './use-readiness.ts';
import { paths } from '../../paths.ts';
import { kunjunganText, siapText as words } from './words.ts';
import { sizeText } from '../../lampiran/words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import '../../frame/document.css';
import './kunjungan.css';

/** What must be on the phone before a coach leaves for a place without signal. */
export function SiapkanPage({ desa }: { readonly desa: string }) {
  const { role } = useMe();
  const code = desaCodeSchema.safeParse(desa).data;
  const mayVisit = role === 'pembina' || role === 'verifikator';
  return code && mayVisit ? <Prepare desa={code} /> : <NotFoundPage />;
}

function Prepare({ desa }: { readonly desa: DesaCode }) {
  const { phone, sync, device } = useApp();
  const { route } = useLocation();
  const today = useToday();
  const readiness = useReadiness(desa);
  const plan = useSetting('kunjungan');
  const [isBusy, run] = useBusy();
  const begin = () =>
    run(async () => {
      // From here on things lie on this phone alone; whatever the browser answers, the visit begins.
      void device.persist();
      const planned = plan?.rencana[rencanaId(desa, tahunOf(today), semesterOf(today))];
      const id = await phone.kunjungan.begin(desa, emptyKunjungan(today, planned?.topik ?? []));
      route(paths.kunjungan(id));
    });
  return (
    <Page title={`${words.title} ${useDesaName(desa)}`} back={paths.kunjunganList} stack>
      <p class="muted">{words.lead}</p>
      {readiness ? <OnThisPhone desa={desa} readiness={readiness} /> : <Loading />}
      <Button onClick={sync.poke}>{words.refresh}</Button>
      <Button look="main" icon="forward" wide busy={isBusy} onClick={begin}>
        {kunjunganText.begin}
      </Button>
    </Page>
  );
}

interface ReadyProps {
  readonly desa: DesaCode;
  readonly readiness: Readiness;
}

function OnThisPhone({ desa, readiness }: ReadyProps) {
  const { seenServerAt, reports, returned, openRekomendasi, lastVisit, files, away } = readiness;
  const { progress, failed, start } = useFetchFiles(desa);
  const awayBytes = away.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return (
    <section class="card stack" data-tone={readiness.isReady ? 'good' : 'warn'}>
      <div role="status">
        <h2>{readiness.isReady ? words.ready : words.notReady}</h2>
      </div>
      <ul class="bullets">
        <li>{seenServerAt ? words.seen(formatWaktu(seenServerAt)) : words.neverSeen}</li>
        <li>
          {words.reports(reports.count, reports.from, reports.to)}, {words.returned(returned)}
        </li>
        <li>{words.open(openRekomendasi)}</li>
        <li>{lastVisit ? words.last(formatTanggal(lastVisit)) : words.noLast}</li>
        <li>{words.questions(readiness.questions)}</li>
        <li>{words.files(files.length - away.length, files.length)}</li>
      </ul>
      {away.length > 0 && progress === null && (
        <Button icon="down" onClick={() => start(away)}>
          {words.fetch(sizeText(awayBytes))}
        </Button>
      )}
      <div role="status">
        {progress && <p>{words.fetching(progress.done, progress.all)}</p>}
        {failed > 0 && <p>{words.notFetched(failed)}</p>}
      </div>
    </section>
  );
}
