import { useLocation } from 'preact-iso';
import type { ComponentType } from 'preact';
import { lazyPage } from './frame/lazy-page.tsx';
import { useDeskKeys } from './frame/use-desk-keys.ts';
import { matchPath } from './kit/match-path.ts';
import { NotFoundPage } from './frame/not-found-page.tsx';

/*
 * Pages that nobody opens first: their addresses stay out of the first load (`routes.tsx`), which knows
 * only this chunk.
 */
const CariPage = lazyPage(() => import('./rooms/cari/cari-page.tsx').then((m) => m.CariPage));
const ProfilPage = lazyPage<{ readonly code: string }>(() =>
  import('./rooms/profil/profil-page.tsx').then((m) => m.ProfilPage),
);
const JurnalPage = lazyPage(() =>
  import('./rooms/jurnal/jurnal-page.tsx').then((m) => m.JurnalPage),
);
const SuratPage = lazyPage<{ readonly jenis: string; readonly about: string }>(() =>
  import('./rooms/surat/surat-page.tsx').then((m) => m.SuratPage),
);
const EksporPage = lazyPage(() =>
  import('./rooms/ekspor/ekspor-page.tsx').then((m) => m.EksporPage),
);
const KunjunganListPage = lazyPage(() =>
  import('./rooms/kunjungan/kunjungan-list-page.tsx').then((m) => m.KunjunganListPage),
);
const KunjunganPage = lazyPage<{ readonly id: string; readonly bagian?: string }>(() =>
  import('./rooms/kunjungan/kunjungan-page.tsx').then((m) => m.KunjunganPage),
);
const SiapkanPage = lazyPage<{ readonly desa: string }>(() =>
  import('./rooms/kunjungan/siapkan-page.tsx').then((m) => m.SiapkanPage),
);
const HariLiburPage = lazyPage(() =>
  import('./rooms/kalender/hari-libur-page.tsx').then((m) => m.HariLiburPage),
);
const KalenderPage = lazyPage(() =>
  import('./rooms/kalender/kalender-page.tsx').then((m) => m.KalenderPage),
);
const TriwulanPage = lazyPage(() =>
  import('./rooms/indikator/triwulan-page.tsx').then((m) => m.TriwulanPage),
);
const PengingatPage = lazyPage(() =>
  import('./rooms/pengingat/pengingat-page.tsx').then((m) => m.PengingatPage),
);
const SetelanPage = lazyPage<{ readonly name?: string }>(() =>
  import('./rooms/setelan/setelan-page.tsx').then((m) => m.SetelanPage),
);
const IndikatorPage = lazyPage(() =>
  import('./rooms/indikator/indikator-page.tsx').then((m) => m.IndikatorPage),
);
const BukuSuratPage = lazyPage(() =>
  import('./rooms/surat/buku-surat-page.tsx').then((m) => m.BukuSuratPage),
);
const OrangPage = lazyPage(() => import('./rooms/orang/orang-page.tsx').then((m) => m.OrangPage));

type AnyPage = ComponentType<Record<string, string>>;

const pages: readonly (readonly [pattern: string, Page: AnyPage])[] = [
  ['/cari', CariPage as AnyPage], // they take no props
  ['/desa/:code', ProfilPage as unknown as AnyPage], // its pattern gives the one it takes
  ['/jurnal', JurnalPage as AnyPage],
  ['/surat/:jenis/:about', SuratPage as unknown as AnyPage],
  ['/buku-surat', BukuSuratPage as AnyPage],
  ['/ekspor', EksporPage as AnyPage],
  ['/kunjungan', KunjunganListPage as AnyPage],
  ['/kunjungan/:id', KunjunganPage as unknown as AnyPage],
  ['/kunjungan/:id/:bagian', KunjunganPage as unknown as AnyPage],
  ['/siapkan/:desa', SiapkanPage as unknown as AnyPage],
  ['/hari-libur', HariLiburPage as AnyPage],
  ['/kalender', KalenderPage as AnyPage],
  ['/triwulan', TriwulanPage as AnyPage],
  ['/pengingat', PengingatPage as AnyPage],
  ['/setelan', SetelanPage as unknown as AnyPage],
  ['/setelan/:name', SetelanPage as unknown as AnyPage],
  ['/indikator', IndikatorPage as AnyPage],
  ['/orang', OrangPage as AnyPage],
];

/** The page of an address that `routes.tsx` does not know. */
export function OtherPages() {
  useDeskKeys();
  const { path } = useLocation();
  for (const [pattern, Page] of pages) {
    const props = matchPath(pattern, path);
    if (props) return <Page {...props} />;
  }
  return <NotFoundPage />;
}
