import { formatRp } from '../../../domain/basics/rupiah.ts';
import type { BumdesState, LkdState } from '../../../domain/profile/lembaga-state.ts';
import type { JenisLkd } from '../../../domain/reports/lkd/schema.ts';
import { Chip } from '../../kit/chip.tsx';
import { Facts } from '../../kit/facts.tsx';
import { tahapNames } from '../../reports/bumdes/words.ts';
import { jenisLkdNames } from '../../reports/lkd/words.ts';
import { profilText as words } from './words.ts';
import { ProfilCard, SourceLink } from './profil-card.tsx';

const legs = ['hasDireksi', 'hasLaporan', 'hasOmzet'] as const;

export function BumdesCard({ bumdes }: { readonly bumdes: BumdesState | null }) {
  return (
    <ProfilCard title={words.bumdes}>
      {bumdes === null && <p class="muted">{words.noBumdes}</p>}
      {bumdes?.isNihil && <p>{words.nihil}</p>}
      {bumdes && !bumdes.isNihil && <Running bumdes={bumdes} />}
      {bumdes && <SourceLink record={bumdes.record} />}
    </ProfilCard>
  );
}

function Running({ bumdes }: { readonly bumdes: BumdesState }) {
  const { nama, tahap, omzet, laba, aset, bagiHasil, reading } = bumdes;
  const rupiah = (amount: number | null) => (amount === null ? words.notSaid : formatRp(amount));
  return (
    <>
      <p class="row">
        <strong>{nama}</strong>
        <Chip tone={reading.isAktif ? 'good' : 'bad'}>
          {reading.isAktif ? words.aktif : words.tidakAktif}
        </Chip>
      </p>
      <ul class="profil-legs small">
        {legs.map((leg) => (
          <li key={leg}>
            {reading[leg] ? '✓' : '✗'} {words.legs[leg]}
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          [words.tahap, tahap ? tahapNames[tahap] : words.notSaid],
          [words.omzet, rupiah(omzet)],
          [words.laba, rupiah(laba)],
          [words.aset, rupiah(aset)],
          [words.bagiHasil, rupiah(bagiHasil)],
        ]}
      />
    </>
  );
}

export function LkdCard({ lkd }: { readonly lkd: LkdState | null }) {
  if (!lkd)
    return (
      <ProfilCard title={words.lkd}>
        <p class="muted">{words.noLkd}</p>
      </ProfilCard>
    );
  const { aktifCount, lembagaCount, lacking, asleep, record } = lkd;
  return (
    <ProfilCard title={words.lkd}>
      <p>{words.lkdCount(aktifCount, lembagaCount)}</p>
      {lacking.length > 0 && <p>{words.lacking(namesOf(lacking))}</p>}
      {asleep.length > 0 && <p>{words.asleep(namesOf(asleep))}</p>}
      {lacking.length + asleep.length === 0 && <p>{words.allSix}</p>}
      <SourceLink record={record} />
    </ProfilCard>
  );
}

function namesOf(jenis: readonly JenisLkd[]): string {
  return jenis.map((one) => jenisLkdNames[one]).join(', ');
}
