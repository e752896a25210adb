import { useMemo, useEffect } from 'preact/hooks';
import { desaCodeSchema, type DesaCode } from '../../../domain/basics/ids.ts';
import { formatWaktu, formatTanggal, type Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { LatestRealisasi } from '../../../domain/profile/latest-realisasi.ts';
import { defaultIndicatorOptions } from '../../../domain/indicators/indicator.ts';
import { profileOf, type DesaProfile } from '../../../domain/profile/profile-of.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useMe } from '../../account/use-me.ts';
import { paths } from '../../paths.ts';
import { BumdesCard, LkdCard } from './lembaga-cards.tsx';
import { NeededCard, ProfilCard, ReturnsCard, SourceLink } from './profil-card.tsx';
import { profilText as words } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { BidangBars } from '../../reports/realisasi/bidang-bars.tsx';
import { useSetting } from '../../office/use-setting.ts';
import { useRecords } from '../indikator/use-records.ts';
import { usePembinaan } from '../indikator/use-pembinaan.ts';
import { topikSchema } from '../../../domain/kunjungan/topik.ts';
import { RekomendasiCard } from '../rekomendasi/rekomendasi-card.tsx';
import { useCanJudge } from '../../office/use-can-judge.ts';
import { topikNames } from '../kunjungan/words.ts';
import type { TimelinessYear } from '../../../domain/profile/timeliness-by-year.ts';
import '../../frame/document.css';
import '../../reports/realisasi/realisasi.css';
import '../rekomendasi/rekomendasi.css';
import './profil.css';

/** One desa on one page, for the coach and the camat; from what this device holds. */
export function ProfilPage({ code }: { readonly code: string }) {
  const { desa: mine } = useMe();
  const kecamatan = useKecamatan();
  if (mine !== null) return <NotFoundPage />;
  const asked = desaCodeSchema.safeParse(code).data;
  const desa = kecamatan?.desa.find((one) => one.code === asked);
  return (
    <Page title={words.title(desa?.name ?? '')} back={paths.papan} width="wide">
      {kecamatan === undefined && <Loading />}
      {kecamatan !== undefined && !desa && <EmptyState icon="help" title={words.unknown} />}
      {desa && <Profile key={desa.code} desa={desa} />}
    </Page>
  );
}

function Profile({ desa }: { readonly desa: Desa }) {
  const profile = useProfile(desa.code);
  const today = useToday();
  const sync = useRead((read) => read.syncState());
  const age = sync?.seenServerAt ? words.age(formatWaktu(sync.seenServerAt)) : words.noAge;
  if (!profile) return <Loading />;
  return (
    <div class="stack profil">
      <h2 class="print-only">
        {words.title(desa.name)} <small>{age}</small>
      </h2>
      <div class="row profil-head">
        <p class="muted">{age}</p>
        <Button icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      <div class="profil-cards">
        <NeededCard needed={profile.needed} />
        <TimelinessCard years={profile.timeliness} />
        <ReturnsCard firstTimeRight={profile.firstTimeRight} causes={profile.causes} />
        <RealisasiCard realisasi={profile.realisasi} />
        <BumdesCard bumdes={profile.bumdes} />
        <LkdCard lkd={profile.lkd} />
        <KunjunganCard kunjungan={profile.kunjungan} desa={desa.code} />
        <OpenRekomendasiCard rekomendasi={profile.rekomendasi} today={today} />
      </div>
    </div>
  );
}

/** What each bidang spent of its budget, by the latest report. */
function RealisasiCard({ realisasi }: { readonly realisasi: LatestRealisasi | null }) {
  return (
    <ProfilCard title={words.realisasi}>
      {realisasi ? (
        <>
          <p>{words.total(realisasi.belanjaPercent)}</p>
          <BidangBars totals={realisasi.totals} />
          <SourceLink record={realisasi.record} />
        </>
      ) : (
        <p class="muted">{words.noRealisasi}</p>
      )}
    </ProfilCard>
  );
}

/** One desa from what this device holds; null while the disk is read. */
function useProfile(desa: DesaCode): DesaProfile | null {
  const calendar = useCalendar();
  const today = useToday();
  const records = useRecords();
  const rekomendasi = useRead((read) => read.all('rekomendasi'));
  const pembinaan = usePembinaan();
  const setting = useSetting('indikator');
  return useMemo(() => {
    if (!records || !rekomendasi || !pembinaan || setting === undefined) return null;
    const options = setting ?? defaultIndicatorOptions;
    const { kunjungan } = pembinaan;
    return profileOf({ desa, records, rekomendasi, kunjungan, calendar, today, options });
  }, [desa, records, rekomendasi, pembinaan, setting, calendar, today]);
}

interface VisitsProps extends Pick<DesaProfile, 'kunjungan'> {
  readonly desa: DesaCode;
}

/** When somebody of the kecamatan was there, about what. */
function KunjunganCard({ kunjungan, desa }: VisitsProps) {
  const mayVisit = useCanJudge();
  return (
    <ProfilCard title={words.kunjungan}>
      {kunjungan.length === 0 && <p class="muted">{words.noKunjungan}</p>}
      <ul class="profil-visits">
        {kunjungan.map(({ id, on, topik }) => (
          <li key={id}>
            {formatTanggal(on)}
            <span class="small muted">{topik.map(topikName).join(', ')}</span>
          </li>
        ))}
      </ul>
      {mayVisit && (
        <p class="no-print">
          <ButtonLink icon="pen" href={paths.siapkan(desa)}>
            {words.prepare}
          </ButtonLink>
        </p>
      )}
    </ProfilCard>
  );
}

/** A topic that only a newer app knows stands by its name. */
function topikName(topik: string): string {
  const known = topikSchema.safeParse(topik).data;
  return known ? topikNames[known] : topik;
}

const anchor = 'rekomendasi';

interface OpenProps extends Pick<DesaProfile, 'rekomendasi'> {
  readonly today: Tanggal;
}

/** Search leads here by its anchor, which stands only once the disk has been read. */
function OpenRekomendasiCard({ rekomendasi, today }: OpenProps) {
  useEffect(() => {
    if (location.hash === `#${anchor}`) document.getElementById(anchor)?.scrollIntoView();
  }, []);
  return (
    <ProfilCard title={words.rekomendasi} id={anchor}>
      {rekomendasi.length === 0 && <p class="muted">{words.noRekomendasi}</p>}
      {rekomendasi.map((one) => (
        <RekomendasiCard key={one.id} rekomendasi={one} today={today} withDesa={false} />
      ))}
    </ProfilCard>
  );
}

const parts = [
  ['onTime', 'good', words.onTime],
  ['late', 'warn', words.late],
  ['missing', 'bad', words.missing],
] as const;

/** A bar a year: on time, late, missing; the words beside it say the same. */
function TimelinessCard({ years }: { readonly years: readonly TimelinessYear[] }) {
  return (
    <ProfilCard title={words.timeliness}>
      <p class="small muted">{words.timelinessLead}</p>
      <ul class="profil-years">
        {years.map((year) => {
          const there = parts.filter(([name]) => year[name] > 0);
          return (
            <li key={year.tahun}>
              <strong>{year.tahun}</strong>
              <span class="profil-year">
                <span class="profil-split" aria-hidden="true">
                  {there.map(([name, tone]) => (
                    <span key={name} data-tone={tone} style={{ flexGrow: year[name] }} />
                  ))}
                </span>
                <span class="small">
                  {there.map(([name, , label]) => `${year[name]} ${label}`).join(' · ') ||
                    words.noDue}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </ProfilCard>
  );
}
