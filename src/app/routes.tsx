import { useLocation } from 'preact-iso';
import type { ComponentType } from 'preact';
import { lazyPage as lazy } from './frame/lazy-page.tsx';
import { NotFoundPage } from './frame/not-found-page.tsx';
import { useDeskKeys } from './frame/use-desk-keys.ts';
import { matchPath } from './kit/match-path.ts';
import { addresses } from './paths.ts';
import { BerandaPage } from './rooms/beranda/beranda-page.tsx';
import { MasukPage } from './rooms/welcome/masuk-page.tsx';
import { UndanganPage } from './rooms/welcome/undangan-page.tsx';

type Addresses = typeof addresses;

/** What a page gets from its address: `/desa/:code` gives `{ code }`. */
type Named<Address> = Address extends `${infer Step}/${infer Rest}`
  ? NamedStep<Step> & Named<Rest>
  : NamedStep<Address>;
type NamedStep<Step> = Step extends `:${infer Name}?`
  ? { readonly [K in Name]?: string }
  : Step extends `:${infer Name}`
    ? { readonly [K in Name]: string }
    : object;

/*
 * Which page stands at which address. Sign-in and Beranda come with the first load; every other page is
 * a chunk of its own, kept by the service worker, so that it opens without signal too.
 */
const pages: { readonly [Name in keyof Addresses]: ComponentType<Named<Addresses[Name]>> } = {
  home: BerandaPage,
  masuk: BerandaPage, // who is signed in already has nothing to do there
  undangan: UndanganPage,
  laporan: lazy(() => import('./reports/laporan-page.tsx'), 'LaporanPage'),
  antrean: lazy(() => import('./rooms/periksa/antrean-page.tsx'), 'AntreanPage'),
  bantuan: lazy(() => import('./rooms/pengaturan/bantuan-page.tsx'), 'BantuanPage'),
  berkasMasuk: lazy(() => import('./rooms/berkas-masuk/berkas-masuk-page.tsx'), 'BerkasMasukPage'),
  bukuSurat: lazy(() => import('./rooms/surat/buku-surat-page.tsx'), 'BukuSuratPage'),
  cari: lazy(() => import('./rooms/cari/cari-page.tsx'), 'CariPage'),
  dokumen: lazy(() => import('./rooms/tanda-terima/dokumen-page.tsx'), 'DokumenPage'),
  ekspor: lazy(() => import('./rooms/ekspor/ekspor-page.tsx'), 'EksporPage'),
  hariLibur: lazy(() => import('./rooms/kalender/hari-libur-page.tsx'), 'HariLiburPage'),
  indikator: lazy(() => import('./rooms/indikator/indikator-page.tsx'), 'IndikatorPage'),
  jurnal: lazy(() => import('./rooms/jurnal/jurnal-page.tsx'), 'JurnalPage'),
  kalender: lazy(() => import('./rooms/kalender/kalender-page.tsx'), 'KalenderPage'),
  kunjungan: lazy(() => import('./rooms/kunjungan/kunjungan-page.tsx'), 'KunjunganPage'),
  kunjunganList: lazy(
    () => import('./rooms/kunjungan/kunjungan-list-page.tsx'),
    'KunjunganListPage',
  ),
  orang: lazy(() => import('./rooms/orang/orang-page.tsx'), 'OrangPage'),
  papan: lazy(() => import('./rooms/papan/papan-page.tsx'), 'PapanPage'),
  pengaturan: lazy(() => import('./rooms/pengaturan/pengaturan-page.tsx'), 'PengaturanPage'),
  pengingat: lazy(() => import('./rooms/pengingat/pengingat-page.tsx'), 'PengingatPage'),
  periksa: lazy(() => import('./rooms/periksa/periksa-page.tsx'), 'PeriksaPage'),
  profil: lazy(() => import('./rooms/profil/profil-page.tsx'), 'ProfilPage'),
  rekomendasi: lazy(() => import('./rooms/rekomendasi/rekomendasi-page.tsx'), 'RekomendasiPage'),
  setelan: lazy(() => import('./rooms/setelan/setelan-page.tsx'), 'SetelanPage'),
  siapkan: lazy(() => import('./rooms/kunjungan/siapkan-page.tsx'), 'SiapkanPage'),
  surat: lazy(() => import('./rooms/surat/surat-page.tsx'), 'SuratPage'),
  tandaTerima: lazy(() => import('./rooms/tanda-terima/tanda-terima-page.tsx'), 'TandaTerimaPage'),
  tandaTerimaList: lazy(
    () => import('./rooms/tanda-terima/tanda-terima-list-page.tsx'),
    'TandaTerimaListPage',
  ),
  triwulan: lazy(() => import('./rooms/indikator/triwulan-page.tsx'), 'TriwulanPage'),
};

type AnyPage = ComponentType<Readonly<Record<string, string>>>;
const byAddress = Object.entries(addresses).map(
  // Its address gives the names that the page takes: the type of `pages` says so.
  ([name, address]) => [address, pages[name as keyof Addresses] as unknown as AnyPage] as const,
);

/** The page of the address, for who is signed in. */
export function Routes() {
  useDeskKeys();
  const { path } = useLocation();
  for (const [address, Page] of byAddress) {
    const named = matchPath(address, path);
    if (named) return <Page {...named} />;
  }
  return <NotFoundPage />;
}

/** For somebody who is not signed in yet, or who has an invitation. */
export function WelcomeRoutes() {
  const { path } = useLocation();
  const invitation = matchPath(addresses.undangan, path);
  return invitation ? <UndanganPage token={invitation['token'] ?? ''} /> : <MasukPage />;
}

export function isInvitation(path: string): boolean {
  return matchPath(addresses.undangan, path) !== null;
}
