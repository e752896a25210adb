import { useEffect } from 'preact/hooks';
import { formatTanggal, type Tanggal } from '../../../domain/basics/tanggal.ts';
import { topikSchema } from '../../../domain/kunjungan/topik.ts';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { DesaProfile } from '../../../domain/profile/profile-of.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { RekomendasiCard } from '../rekomendasi/rekomendasi-card.tsx';
import { useCanJudge } from '../../office/use-can-judge.ts';
import { paths } from '../../paths.ts';
import { topikNames } from '../kunjungan/words.ts';
import { profilText as words } from './words.ts';
import { ProfilCard } from './profil-card.tsx';

interface VisitsProps extends Pick<DesaProfile, 'kunjungan'> {
  readonly desa: DesaCode;
}

/** When somebody of the kecamatan was there, about what. */
export function KunjunganCard({ kunjungan, desa }: VisitsProps) {
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
export function OpenRekomendasiCard({ rekomendasi, today }: OpenProps) {
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
