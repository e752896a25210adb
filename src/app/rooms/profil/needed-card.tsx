import { Chip } from '../../kit/chip.tsx';
import type { NeededPembinaan } from '../../../domain/profile/needed-pembinaan.ts';
import { topikNames } from '../kunjungan/words.ts';
import { profilText as words, reasonText } from './words.ts';
import { ProfilCard } from './profil-card.tsx';

/** What the desa needs coaching on, why, and by which rule that was said. */
export function NeededCard({ needed }: { readonly needed: readonly NeededPembinaan[] }) {
  return (
    <ProfilCard title={words.needed}>
      {needed.length === 0 && <p>{words.neededNone}</p>}
      <ul class="profil-needed">
        {needed.map(({ topik, reasons, isVisited }) => (
          <li key={topik}>
            <span class="row">
              <strong>{topikNames[topik]}</strong>
              <Chip tone={isVisited ? 'good' : 'warn'}>
                {isVisited ? words.visited : words.notVisited}
              </Chip>
            </span>
            <span>{reasons.map(reasonText).join('; ')}</span>
          </li>
        ))}
      </ul>
      <details class="small" open={false}>
        <summary>{words.rule}</summary>
        <Rule />
      </details>
      <div class="small print-only">
        <strong>{words.rule}. </strong>
        <Rule />
      </div>
    </ProfilCard>
  );
}

function Rule() {
  return (
    <>
      <p>{words.ruleLead}</p>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}
