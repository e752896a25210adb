import { type BumdesAktif } from '../../../domain/reports/bumdes/periode.ts';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { aktifText as words } from './words.ts';

const legs = ['hasDireksi', 'hasLaporan', 'hasOmzet'] as const;

/** What the figures show, beside what the desa says; with the definition, which is a proposal. */
export function AktifMeasure({ measured }: { readonly measured: BumdesAktif }) {
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <p>
        <Chip tone={measured.isAktif ? 'good' : 'warn'}>
          {measured.isAktif ? words.yes : words.no}
        </Chip>
      </p>
      <ul class="aktif-legs">
        {legs.map((leg) => (
          <li key={leg} class="row">
            <Icon name={measured[leg] ? 'check' : 'close'} size={20} />
            <span>
              <span class="sr-only">{measured[leg] ? words.has : words.hasNot}: </span>
              {words.legs[leg]}
            </span>
          </li>
        ))}
      </ul>
      <p class="small muted">{words.basis}</p>
    </section>
  );
}
