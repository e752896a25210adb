import type { BumdesAktif } from '../../../domain/reports/bumdes/periode.ts';
import { Icon } from '../../kit/icon.tsx';
import { aktifText as words } from './words.ts';

interface Props {
  readonly measured: BumdesAktif;
}

const legs = ['hasDireksi', 'hasLaporan', 'hasOmzet'] as const;

/** What the figures show, beside what the desa says; with the definition, which is a proposal. */
export function AktifMeasure({ measured }: Props) {
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <p>
        <span class="chip" data-tone={measured.isAktif ? 'good' : 'warn'}>
          {measured.isAktif ? words.yes : words.no}
        </span>
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
