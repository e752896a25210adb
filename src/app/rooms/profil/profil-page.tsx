import { useMemo } from 'preact/hooks';
import { desaCodeSchema, type DesaCode } from '../../../domain/basics/ids.ts';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { LatestRealisasi } from '../../../domain/profile/latest-realisasi.ts';
import { defaultIndicatorOptions } from '../../../domain/indicators/indicator.ts';
import { profileOf, type DesaProfile } from '../../../domain/profile/profile-of.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { useRead } from '../../kit/use-read.ts';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { paths } from '../../paths.ts';
import { KunjunganCard, OpenRekomendasiCard } from './contact-cards.tsx';
import { BumdesCard, LkdCard } from './lembaga-cards.tsx';
import { NeededCard } from './needed-card.tsx';
import { ReturnsCard } from './returns-card.tsx';
import { TimelinessCard } from './timeliness-card.tsx';
import { profilText as words } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { BidangBars } from '../../reports/realisasi/bidang-bars.tsx';
import { ProfilCard } from './profil-card.tsx';
import { SourceLink } from './source-link.tsx';
import { useCalendar } from '../../office/use-calendar.ts';
import { useSetting } from '../../office/use-setting.ts';
import { usePembinaan } from '../indikator/use-pembinaan.ts';
import { useRecords } from '../indikator/use-records.ts';
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
