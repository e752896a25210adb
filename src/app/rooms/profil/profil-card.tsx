import type { ComponentChildren } from 'preact';
import { Chip } from '../../kit/chip.tsx';
import type { NeededPembinaan } from '../../../domain/profile/needed-pembinaan.ts';
import { topikNames } from '../kunjungan/words.ts';
import { profilText as words, reasonText, causeName } from './words.ts';
import type { FirstTimeRight, ReturnCause } from '../../../domain/profile/returns.ts';
import { Bar } from '../../kit/bar.tsx';
import { questionOf } from '../../standing/evaluasi-words.ts';
import { formatPercent } from '../../kit/format-percent.ts';
import { kindName, stateNames, titleOfReport } from '../../standing/words.ts';
import type { ReportRecord } from '../../../domain/indicators/record.ts';
import { paths } from '../../paths.ts';

interface Props {
  readonly title: string;
  /** The anchor that search leads to. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** One fact of a desa's profile under its name. */
export function ProfilCard({ title, id, children }: Props) {
  return (
    <section class="card stack profil-card" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

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

interface ReturnsCardProps {
  readonly firstTimeRight: FirstTimeRight;
  readonly causes: readonly ReturnCause[];
}

const mostCauses = 8;

/** How often a report was right at once, and what the others came back for. */
export function ReturnsCard({ firstTimeRight: { right, decided }, causes }: ReturnsCardProps) {
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

/** The report a figure comes from, one tap away. */
export function SourceLink({ record: { doc } }: { readonly record: ReportRecord }) {
  const title = `${words.from(titleOfReport(doc.report))} (${stateNames[doc.state].toLowerCase()})`;
  if (!doc.filing) return <p class="small muted">{title}</p>;
  return (
    <p class="small">
      <a class="profil-source" href={paths.periksa(doc.filing)}>
        {title}
      </a>
    </p>
  );
}
