import { Route, Router } from 'preact-iso';
import { lazyPage } from './frame/lazy-page.tsx';
import { BerandaPage } from './rooms/beranda/beranda-page.tsx';
import { MasukPage } from './rooms/welcome/masuk-page.tsx';
import { UndanganPage } from './rooms/welcome/undangan-page.tsx';

/*
 * Which page stands at which address. Sign-in and Beranda come with the first load; every other page is
 * a chunk of its own, kept by the service worker, so that it opens without signal too.
 */
const LaporanPage = lazyPage(() =>
  import('./reports/frame/laporan-page.tsx').then((m) => m.LaporanPage),
);
const DokumenPage = lazyPage(() =>
  import('./rooms/tanda-terima/dokumen-page.tsx').then((m) => m.DokumenPage),
);
const TandaTerimaPage = lazyPage(() =>
  import('./rooms/tanda-terima/tanda-terima-page.tsx').then((m) => m.TandaTerimaPage),
);
const TandaTerimaListPage = lazyPage(() =>
  import('./rooms/tanda-terima/tanda-terima-list-page.tsx').then((m) => m.TandaTerimaListPage),
);
const PengaturanPage = lazyPage(() =>
  import('./rooms/pengaturan/pengaturan-page.tsx').then((m) => m.PengaturanPage),
);
const BantuanPage = lazyPage(() =>
  import('./rooms/pengaturan/bantuan-page.tsx').then((m) => m.BantuanPage),
);
const AntreanPage = lazyPage(() =>
  import('./rooms/periksa/antrean-page.tsx').then((m) => m.AntreanPage),
);
const PeriksaPage = lazyPage(() =>
  import('./rooms/periksa/periksa-page.tsx').then((m) => m.PeriksaPage),
);
const PapanPage = lazyPage(() => import('./rooms/papan/papan-page.tsx').then((m) => m.PapanPage));
const RekomendasiPage = lazyPage(() =>
  import('./rooms/rekomendasi/rekomendasi-page.tsx').then((m) => m.RekomendasiPage),
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
