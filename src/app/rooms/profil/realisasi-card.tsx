import type { LatestRealisasi } from '../../../domain/profile/latest-realisasi.ts';
import { BidangBars } from '../../reports/realisasi/bidang-bars.tsx';
import { profilText as words } from './words.ts';
import { ProfilCard } from './profil-card.tsx';
import { SourceLink } from './source-link.tsx';

/** What each bidang spent of its budget, by the latest report. */
export function RealisasiCard({ realisasi }: { readonly realisasi: LatestRealisasi | null }) {
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
