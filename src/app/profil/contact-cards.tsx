import { formatTanggal } from '../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { topikSchema } from '../../domain/kunjungan/topik.ts';
import type { DesaProfile } from '../../domain/profile/profile-of.ts';
import { RekomendasiCard } from '../components/rekomendasi-card.tsx';
import { topikNames } from '../text/kunjungan.ts';
import { profilText as words } from '../text/profil.ts';
import { ProfilCard } from './profil-card.tsx';

/** When somebody of the kecamatan was there, about what. */
export function KunjunganCard({ kunjungan }: Pick<DesaProfile, 'kunjungan'>) {
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
    </ProfilCard>
  );
}

/** A topic that only a newer app knows stands by its name. */
function topikName(topik: string): string {
  const known = topikSchema.safeParse(topik).data;
  return known ? topikNames[known] : topik;
}

interface OpenProps extends Pick<DesaProfile, 'rekomendasi'> {
  readonly today: Tanggal;
}

export function OpenRekomendasiCard({ rekomendasi, today }: OpenProps) {
  return (
    <ProfilCard title={words.rekomendasi} id="rekomendasi">
      {rekomendasi.length === 0 && <p class="muted">{words.noRekomendasi}</p>}
      {rekomendasi.map((one) => (
        <RekomendasiCard key={one.id} rekomendasi={one} today={today} withDesa={false} />
      ))}
    </ProfilCard>
  );
}
