import type { FirstTimeRight, ReturnCause } from '../../../domain/profile/returns.ts';
import { Bar } from '../../kit/bar.tsx';
import { questionOf } from '../../standing/evaluasi-words.ts';
import { formatPercent } from '../../kit/format-percent.ts';
import { causeName, profilText as words } from './words.ts';
import { kindName } from '../../standing/words.ts';
import { ProfilCard } from './profil-card.tsx';

interface Props {
  readonly firstTimeRight: FirstTimeRight;
  readonly causes: readonly ReturnCause[];
}

const mostCauses = 8;

/** How often a report was right at once, and what the others came back for. */
export function ReturnsCard({ firstTimeRight: { right, decided }, causes }: Props) {
  const most = causes[0]?.count ?? 0;
  const said = words.firstTimeRightOf(right, decided);
  return (
    <ProfilCard title={words.firstTimeRight}>
      {decided === 0 ? (
        <p class="muted">{words.noneDecided}</p>
      ) : (
        <>
          <p class="profil-figure">{formatPercent((right / decided) * 100)}</p>
          <Bar label={words.firstTimeRight} of={decided} value={right} tone="good" words={said} />
          <p class="small">{said}</p>
        </>
      )}
      <h3>{words.causes}</h3>
      {causes.length === 0 && <p class="muted">{words.noCauses}</p>}
      <ul class="profil-causes">
        {causes.slice(0, mostCauses).map((cause) => {
          const name = `${kindName(cause.kind)}: ${causeName(cause, questionOf)}`;
          const times = words.times(cause.count);
          return (
            <li key={`${cause.kind} ${cause.about} ${cause.key}`}>
              <span class="profil-cause">
                <span>{name}</span>
                <strong>{times}</strong>
              </span>
              <Bar label={name} of={most} value={cause.count} tone="warn" words={times} />
            </li>
          );
        })}
      </ul>
    </ProfilCard>
  );
}
