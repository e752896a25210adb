import { Route, Router } from 'preact-iso';
import { lazyPage } from './components/lazy-page.tsx';
import { BerandaPage } from './pages/beranda-page.tsx';
import { MasukPage } from './pages/masuk-page.tsx';
import { UndanganPage } from './pages/undangan-page.tsx';

/*
 * Which page stands at which address. Sign-in and Beranda come with the first load; every other page is
 * a chunk of its own, kept by the service worker, so that it opens without signal too.
 */
const LaporanPage = lazyPage(() => import('./pages/laporan-page.tsx').then((m) => m.LaporanPage));
const DokumenPage = lazyPage(() => import('./pages/dokumen-page.tsx').then((m) => m.DokumenPage));
const TandaTerimaPage = lazyPage(() =>
  import('./pages/tanda-terima-page.tsx').then((m) => m.TandaTerimaPage),
);
const TandaTerimaListPage = lazyPage(() =>
  import('./pages/tanda-terima-list-page.tsx').then((m) => m.TandaTerimaListPage),
);
const PengaturanPage = lazyPage(() =>
  import('./pages/pengaturan-page.tsx').then((m) => m.PengaturanPage),
);
const BantuanPage = lazyPage(() => import('./pages/bantuan-page.tsx').then((m) => m.BantuanPage));
const AntreanPage = lazyPage(() => import('./pages/antrean-page.tsx').then((m) => m.AntreanPage));
const PeriksaPage = lazyPage(() => import('./pages/periksa-page.tsx').then((m) => m.PeriksaPage));
const PapanPage = lazyPage(() => import('./pages/papan-page.tsx').then((m) => m.PapanPage));
const RekomendasiPage = lazyPage(() =>
  import('./pages/rekomendasi-page.tsx').then((m) => m.RekomendasiPage),
);
const OtherPages = lazyPage(() => import('./other-pages.tsx').then((m) => m.OtherPages));

export function Routes() {
  return (
    <Router>
      <Route path="/" component={BerandaPage} />
      <Route path="/laporan/:desa/:kind/:tahun/:bagian?" component={LaporanPage} />
      <Route path="/dokumen/:filing" component={DokumenPage} />
      <Route path="/tanda-terima" component={TandaTerimaListPage} />
      <Route path="/tanda-terima/:filing" component={TandaTerimaPage} />
      <Route path="/antrean" component={AntreanPage} />
      <Route path="/periksa/:filing" component={PeriksaPage} />
      <Route path="/papan" component={PapanPage} />
      <Route path="/rekomendasi" component={RekomendasiPage} />
      <Route path="/pengaturan" component={PengaturanPage} />
      <Route path="/bantuan" component={BantuanPage} />
      <Route default component={OtherPages} />
    </Router>
  );
}

/** Pages for somebody who is not signed in yet. */
export function WelcomeRoutes() {
  return (
    <Router>
      <Route path="/undangan/:token" component={UndanganPage} />
      <Route default component={MasukPage} />
    </Router>
  );
}
