import { useLocation } from 'preact-iso';
import { desaCodeSchema, type DesaCode } from '../../../domain/basics/ids.ts';
import type { Instant, Tanggal } from '../../../domain/basics/tanggal.ts';
import { formatTanggal, formatWaktu, tahunOf } from '../../../domain/basics/tanggal.ts';
import { emptyKunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import { rencanaId, semesterOf } from '../../../domain/kunjungan/rencana.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useMe } from '../../account/use-me.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useLive } from '../../kit/use-live.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { useSetting } from '../../office/use-setting.ts';
import { paths } from '../../paths.ts';
import { kunjunganText, siapText as words } from './words.ts';
import { sizeText } from '../../lampiran/words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import { useState } from 'preact/hooks';
import { butirOf } from '../../../domain/kunjungan/daftar-periksa.ts';
import { topikList } from '../../../domain/kunjungan/topik.ts';
import { lampiranOf, type Lampiran } from '../../../domain/reports/lampiran.ts';
import { fetchFile } from '../../files/fetch-file.ts';
import { fileDocId, fileId } from '../../store/phone-files.ts';
import { useDesaReports } from './use-desa-reports.ts';
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
  const { seenServerAt, reports, returned, openRekomendasi, lastVisit, files, away, unsent } =
    readiness;
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
        <li>{words.files(files.length - away.length - unsent, files.length)}</li>
        {unsent > 0 && <li>{words.unsent(unsent)}</li>}
      </ul>
      {away.length > 0 && progress === null && (
        <Button icon="down" onClick={() => start(away)}>
          {words.fetch(sizeText(awayBytes))}
        </Button>
      )}
      <div role="status">{progress && <p>{words.fetching(progress.done, progress.all)}</p>}</div>
      <ErrorLine text={failed > 0 ? words.notFetched(failed) : null} />
    </section>
  );
}

interface Readiness {
  readonly seenServerAt: Instant | null;
  readonly reports: { readonly count: number; readonly from: number; readonly to: number };
  readonly returned: number;
  readonly openRekomendasi: number;
  readonly lastVisit: Tanggal | null;
  /** Questions of the kecamatan's checklist, for all topics. */
  readonly questions: number;
  readonly files: readonly Lampiran[];
  /** Files that the server has and this phone does not. */
  readonly away: readonly Lampiran[];
  /** Files that nobody can bring here: the desa has not sent them. */
  readonly unsent: number;
  readonly isReady: boolean;
}

/** What of a desa is on this phone; null while the disk is read. */
function useReadiness(desa: DesaCode): Readiness | null {
  const { phone } = useApp();
  const found = useDesaReports(desa);
  const sync = useRead((read) => read.syncState());
  const rekomendasi = useRead((read) => read.all('rekomendasi'));
  const visits = useRead((read) => read.all('kunjungan'));
  const checklist = useSetting('daftar-periksa');
  const rows = useLive(() => phone.files.list(), []);
  const sent = useLive(() => phone.files.onServer(), []);
  if (!found || !sync || !rekomendasi || !visits || !rows || !sent || checklist === undefined)
    return null;
  const filed = found.reports.flatMap(({ doc, filing }) =>
    doc && filing ? [{ doc, filing }] : [],
  );
  const files = filed.flatMap(({ filing }) => lampiranOf(filing.content));
  const here = new Set(rows.filter(({ hasBytes }) => hasBytes).map(({ id }) => id));
  const missing = files.filter((one) => !here.has(fileId({ desa, ...one })));
  const onServer = new Set(sent.map(({ id }) => id));
  const away = missing.filter((one) => onServer.has(fileDocId(fileId({ desa, ...one }))));
  const last = visits.find((one) => one.desa === desa);
  return {
    seenServerAt: sync.seenServerAt,
    reports: { count: filed.length, from: found.from, to: found.to },
    returned: filed.filter(({ doc }) => doc.state === 'dikembalikan').length,
    openRekomendasi: rekomendasi.filter((one) => one.desa === desa && one.state !== 'selesai')
      .length,
    lastVisit: last?.content.tanggal ?? null,
    questions: butirOf(topikList, checklist).length,
    files,
    away,
    unsent: missing.length - away.length,
    isReady: sync.seenServerAt !== null && away.length === 0,
  };
}

interface Fetching {
  /** How many of `all` have been asked for; null while none are. */
  readonly progress: { readonly done: number; readonly all: number } | null;
  /** How many did not come. */
  readonly failed: number;
  readonly start: (files: readonly Lampiran[]) => void;
}

/** Fetches files one after the other, as a thin line wants it. */
function useFetchFiles(desa: DesaCode): Fetching {
  const { phone, fetch, sha256 } = useApp();
  const [progress, setProgress] = useState<Fetching['progress']>(null);
  const [failed, setFailed] = useState(0);
  const [, run] = useBusy();
  const start = (files: readonly Lampiran[]) =>
    run(async () => {
      let lost = 0;
      setFailed(0);
      try {
        for (const [index, one] of files.entries()) {
          setProgress({ done: index + 1, all: files.length });
          const { kind } = await fetchFile({ files: phone.files, fetch, sha256 }, desa, one);
          if (kind !== 'bytes') lost += 1;
        }
      } finally {
        setProgress(null);
        setFailed(lost);
      }
    });
  return { progress, failed, start };
}
