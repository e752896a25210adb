import type { TimelinessYear } from '../../../domain/profile/timeliness-by-year.ts';
import { profilText as words } from './words.ts';
import { ProfilCard } from './profil-card.tsx';

const parts = [
  ['onTime', 'good', words.onTime],
  ['late', 'warn', words.late],
  ['missing', 'bad', words.missing],
] as const;

/** A bar a year: on time, late, missing; the words beside it say the same. */
export function TimelinessCard({ years }: { readonly years: readonly TimelinessYear[] }) {
  return (
    <ProfilCard title={words.timeliness}>
      <p class="small muted">{words.timelinessLead}</p>
      <ul class="profil-years">
        {years.map((year) => {
          const there = parts.filter(([name]) => year[name] > 0);
          return (
            <li key={year.tahun}>
              <strong>{year.tahun}</strong>
              <span class="profil-year">
                <span class="profil-split" aria-hidden="true">
                  {there.map(([name, tone]) => (
                    <span key={name} data-tone={tone} style={{ flexGrow: year[name] }} />
                  ))}
                </span>
                <span class="small">
                  {there.map(([name, , label]) => `${year[name]} ${label}`).join(' · ') ||
                    words.noDue}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </ProfilCard>
  );
}
